import type { Row } from './rows.ts'
import type { TextLook } from './text-look.ts'

/** Pixels beside the words, on both sides. */
const MARGINS = 56
/** Letters that a line stays short of its column, as a rule: the next word went to the next line. */
const SHORT = 2.5
/** Letters by which a text is judged. */
const SAMPLE = 2000

/**
 * Guesses the heights of all rows, in pixels, in a window of that width and with letters that are so wide. A row that turns out
 * different has all below it moved and drawn once more.
 */
export function guessedHeights(
  rows: readonly Row[],
  look: TextLook,
  width: number,
  letter: number,
): number[] {
  const column = Math.max(1, Math.min(look.width, width - MARGINS) - SHORT * letter)
  return rows.map(({ start, end, kind, continues }) => {
    if (kind === 'furniture') return 36
    return Math.ceil(((end - start) * letter) / column) * look.line + (continues ? 0 : 14)
  })
}

/** Pixels that a letter of a text takes as it is set, on average: Chinese ones take twice as many as Latin ones. */
export function letterWidth(text: string, { face, size }: TextLook): number {
  const [sample, context] = [text.slice(0, SAMPLE), new OffscreenCanvas(1, 1).getContext('2d')]
  if (context === null || sample === '') return size / 2
  const name = face === 'serif' ? '--font-text' : '--font-ui'
  context.font = `${size}px ${getComputedStyle(document.documentElement).getPropertyValue(name)}`
  return context.measureText(sample).width / sample.length
}
