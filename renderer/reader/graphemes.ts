import { isInsidePair } from '../../shared/text/anchor.ts'
import type { Span } from './span.ts'

/** UTF-16 units. A family of emoji has 11 to 30; marks can be piled up without end. */
const LONGEST_CHARACTER = 400

/** Made when it is first asked for: a page does not wait for it to begin. */
let made: Intl.Segmenter | undefined
const graphemes = () => (made ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' }))

/** The whole character around the unit at `offset`: letter and marks, flag, or joined emoji. */
export function graphemeAt(text: string, offset: number): Span {
  const from = clearStart(text, offset)
  const found = graphemes()
    .segment(text.slice(from, offset + LONGEST_CHARACTER))
    .containing(offset - from)
  if (!found) return { start: offset, end: offset }
  return { start: from + found.index, end: from + found.index + found.segment.length }
}

/** Where the characters of a text begin, in order, and where the last one ends. */
export function graphemeEdges(text: string): number[] {
  return [...Array.from(graphemes().segment(text), ({ index }) => index), text.length]
}

/** The offset itself, or the one before where it stands between the halves of a pair. */
export const outsidePair = (text: string, offset: number): number =>
  isInsidePair(text, offset) ? offset - 1 : offset

/** A place before `offset` where a character surely begins: flags, for one, can be told apart only from the first of a row. */
function clearStart(text: string, offset: number): number {
  const from = outsidePair(text, Math.max(0, offset - LONGEST_CHARACTER))
  const space = /\s\S*$/.exec(text.slice(from, offset))
  return from + (space?.index ?? 0)
}
