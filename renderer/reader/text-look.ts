import type { CSSProperties } from 'react'
import type { Settings } from '../../shared/contract/settings.ts'

/** How text is set. Lengths are in CSS pixels. */
export interface TextLook {
  readonly size: number
  readonly line: number
  readonly width: number
  readonly face: Settings['textFace']
}

const WIDTHS = { narrow: 560, normal: 680, wide: 860 } as const

/** Lines for letters of 17 pixels. Two underlines and a mark above need 28. */
const LINES = { tight: 25, normal: 28, loose: 32 } as const

/** In a narrow window text is set a little smaller. */
export function textLook(settings: Settings, isNarrow: boolean): TextLook {
  const { textSize, textWidth, textFace, textSpacing } = settings
  const line = Math.round((textSize * LINES[textSpacing]) / 17)
  const less = isNarrow ? 1 : 0
  return { size: textSize - less, line: line - 2 * less, width: WIDTHS[textWidth], face: textFace }
}

/** The look as the style sheet reads it. */
export function lookStyle({
  size,
  line,
  width,
  face,
}: TextLook): CSSProperties & Record<`--${string}`, string> {
  return {
    '--read-size': `${size}px`,
    '--read-line': `${line}px`,
    '--read-width': `${width}px`,
    '--read-font': face === 'serif' ? 'var(--font-text)' : 'var(--font-ui)',
  }
}
