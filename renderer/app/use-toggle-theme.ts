import { useCallback } from 'react'
import { useSetSettings } from './use-settings.ts'

/** Turns light into dark and back, from whichever of the two is on screen. */
export function useToggleTheme(): () => void {
  const set = useSetSettings()
  return useCallback(() => set({ theme: isDark() ? 'light' : 'dark' }), [set])
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme']
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark'
}
