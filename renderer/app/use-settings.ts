import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { settings, type Settings } from '../../shared/contract/settings.ts'
import { callKey, useCall, useMutationCall } from '../client/hooks.ts'

const DEFAULTS = settings.parse({})

/** How this person likes the program; the defaults until the answer is there. */
export function useSettings(): Settings {
  return useCall('settings.get', {}).data ?? DEFAULTS
}

/**
 * Changes some of the settings. They hold at once: a second key that is changed before the first is kept is added to that one, not
 * to those of before.
 */
export function useSetSettings(): (change: Partial<Settings>) => void {
  const queries = useQueryClient()
  const { mutate } = useMutationCall('settings.set')
  return useCallback(
    (change) => {
      const key = callKey('settings.get', {})
      void queries.cancelQueries({ queryKey: key })
      queries.setQueryData<Settings>(key, (now) => now && { ...now, ...change })
      mutate(change, { onError: () => void queries.invalidateQueries({ queryKey: key }) })
    },
    [queries, mutate],
  )
}

/** Puts the theme on the root element, where the style sheets find it. */
export function useAppearance({ theme }: Settings): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'system') delete dataset['theme']
    else dataset['theme'] = theme
  }, [theme])
}
