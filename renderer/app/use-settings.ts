import { useEffect } from 'react'
import { settings, type Settings } from '../../shared/contract/settings.ts'
import { useCall, useMutationCall } from '../client/hooks.ts'

const DEFAULTS = settings.parse({})

/** How this person likes the program; the defaults until the answer is there. */
export function useSettings(): Settings {
  return useCall('settings.get', {}).data ?? DEFAULTS
}

/** Changes some of the settings. */
export function useSetSettings(): (change: Partial<Settings>) => void {
  return useMutationCall('settings.set').mutate
}

/** Puts the theme on the root element, where the style sheets find it. */
export function useAppearance({ theme }: Settings): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'system') delete dataset['theme']
    else dataset['theme'] = theme
  }, [theme])
}
