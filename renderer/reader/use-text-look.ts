import { useMemo } from 'react'
import { useSettings } from '../app/use-settings.ts'
import { useNarrow } from '../views/read/use-narrow.ts'
import { textLook, type TextLook } from './text-look.ts'

/** How this person has text set in this window. */
export function useTextLook(): TextLook {
  const settings = useSettings()
  const isNarrow = useNarrow()
  return useMemo(() => textLook(settings, isNarrow), [settings, isNarrow])
}
