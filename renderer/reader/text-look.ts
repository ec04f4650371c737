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

export function textLook({ textSize, textWidth, textFace, textSpacing }: Settings): TextLook {
  const line = Math.round((textSize * LINES[textSpacing]) / 17)
  return { size: textSize, line, width: WIDTHS[textWidth], face: textFace }
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
