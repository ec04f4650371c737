import { useEffect } from 'react'
import type { Settings } from '../../shared/contract/settings.ts'
import { readChosenKeys, useKeyChoice } from '../commands/keys.ts'
import { tellError } from '../state/notices.ts'

/** Puts the keys that this person has chosen in force, and says which of them could not be read. */
export function useChosenKeys({ keys, singleKeys }: Settings): void {
  useEffect(() => {
    const { chosen, bad } = readChosenKeys(keys)
    useKeyChoice.setState({ chosen, singleKeys })
    if (bad.length > 0)
      tellError(
        `Some of your own keys could not be read and are left out: ${bad.join(', ')}. Settings, Change keys shows what holds.`,
      )
  }, [keys, singleKeys])
}
