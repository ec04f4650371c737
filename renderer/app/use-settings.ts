import { useEffect } from 'react'
import { settings, type Settings } from '../../shared/contract/settings.ts'
import { useCall, useMutationCall } from '../client/hooks.ts'

const DEFAULTS = settings.parse({})
const WIDTHS = { narrow: '560px', normal: '680px', wide: '860px' } as const

/** How this person likes the program; the defaults until the answer is there. */
export function useSettings(): Settings {
  return useCall('settings.get', {}).data ?? DEFAULTS
}

/** Changes some of the settings. */
export function useSetSettings(): (change: Partial<Settings>) => void {
  return useMutationCall('settings.set').mutate
}

/** Puts theme and reading text on the root element, where the style sheets find them. */
export function useAppearance({ theme, textSize, textWidth, textFace }: Settings): void {
  useEffect(() => {
    const { dataset, style } = document.documentElement
    if (theme === 'system') delete dataset['theme']
    else dataset['theme'] = theme
    style.setProperty('--read-size', `${textSize}px`)
    style.setProperty('--read-line', `${Math.round((textSize * 28) / 17)}px`)
    style.setProperty('--read-width', WIDTHS[textWidth])
    style.setProperty('--read-font', textFace === 'serif' ? 'var(--font-text)' : 'var(--font-ui)')
  }, [theme, textSize, textWidth, textFace])
}
