import { useMemo } from 'react'
import type { Command } from '../state/commands.ts'
import { useSetSettings, useSettings } from './use-settings.ts'
import { useToggleTheme } from './use-toggle-theme.ts'

const WIDTHS = ['narrow', 'normal', 'wide'] as const

/** What changes how the text looks, and the window around it. */
export function useTextCommands(): readonly Command[] {
  const { textSize, textWidth } = useSettings()
  const set = useSetSettings()
  const toggleTheme = useToggleTheme()
  return useMemo(() => {
    const wider = WIDTHS[(WIDTHS.indexOf(textWidth) + 1) % WIDTHS.length] ?? 'normal'
    return [
      {
        id: 'text.larger',
        when: () => (textSize < 24 ? null : 'The text is as large as it goes'),
        run: () => set({ textSize: textSize + 1 }),
      },
      {
        id: 'text.smaller',
        when: () => (textSize > 14 ? null : 'The text is as small as it goes'),
        run: () => set({ textSize: textSize - 1 }),
      },
      { id: 'text.width', run: () => set({ textWidth: wider }) },
      { id: 'theme.toggle', run: toggleTheme },
    ]
  }, [textSize, textWidth, set, toggleTheme])
}
