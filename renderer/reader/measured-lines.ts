import { rectsOf } from './text-dom.ts'

/** Where one line of a stretch of words stands, in pixels from the upper left corner of its row. */
export interface Line {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Measured {
  readonly setting: string
  readonly stretches: Map<string, readonly Line[]>
}

const rows = new WeakMap<Text, Measured>()

/**
 * A function that tells the lines of a stretch of a row, from and to UTF-16 units of the row. What was measured is remembered until
 * the row is set anew: one more mark in a row has only its own words measured.
 */
export function measuredLines(row: HTMLElement, words: Text, shape: string) {
  const frame = row.getBoundingClientRect()
  const setting = `${shape} ${frame.height} ${row.lang}`
  const known = rows.get(words)
  const { stretches } = known?.setting === setting ? known : remember(words, setting)
  return (start: number, end: number): readonly Line[] => {
    const key = `${start} ${end}`
    const lines = stretches.get(key) ?? linesOf(words, start, end, frame)
    stretches.set(key, lines)
    return lines
  }
}

function remember(words: Text, setting: string): Measured {
  const measured = { setting, stretches: new Map<string, readonly Line[]>() }
  rows.set(words, measured)
  return measured
}

const linesOf = (words: Text, start: number, end: number, frame: DOMRect): Line[] =>
  rectsOf([
    new StaticRange({ startContainer: words, startOffset: start, endContainer: words, endOffset: end }),
  ]).map(({ left, top, right, bottom }) => ({
    left: left - frame.left,
    top: top - frame.top,
    right: right - frame.left,
    bottom: bottom - frame.top,
  }))
