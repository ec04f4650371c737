import { rowIndexAt, type Row } from './rows.ts'
import { goesOn } from './short-forms.ts'
import { isEmpty, type Span } from './span.ts'
import { segmenter } from './word-steps.ts'

/**
 * The sentence around `offset` within `block` (both UTF-16 units of `text`), without the white space around it.
 * Unicode's rules break after “Gen.” and “z. B.”; such breaks are mended.
 */
export function sentenceAt(text: string, offset: number, block: Span, language: string | null = null): Span {
  const words = text.slice(block.start, block.end)
  const at = Math.min(Math.max(0, offset - block.start), words.length)
  const sentences = sentencesOf(words, language)
  const found = sentences.find((sentence) => at < sentence.end) ?? sentences.at(-1) ?? { start: 0, end: 0 }
  const inner = words.slice(found.start, found.end)
  const start = found.start + inner.length - inner.trimStart().length
  return { start: block.start + start, end: block.start + found.start + inner.trimEnd().length }
}

/**
 * The sentence in which a selection begins, a caret being an empty one. Where that is selected already, it goes on to the end of
 * the next sentence, also into the next block, but not into furniture.
 */
export function growBySentence(
  text: string,
  rows: readonly Row[],
  selected: Span,
  language: string | null = null,
): Span {
  const row = rows[rowIndexAt(rows, selected.start)]
  if (row === undefined) return selected
  const first = sentenceAt(text, selected.start, row, language)
  const isWhole = !isEmpty(selected) && selected.start === first.start && selected.end >= first.end
  if (!isWhole) return first
  const last = rowIndexAt(rows, selected.end)
  const next = rows.slice(last, last + 2).find(({ end }) => text.slice(selected.end, end).trim() !== '')
  if (next === undefined || next.kind === 'furniture') return selected
  const rest = text.slice(selected.end, next.end)
  const at = next.end - rest.trimStart().length
  return { start: selected.start, end: sentenceAt(text, at, next, language).end }
}

function sentencesOf(text: string, language: string | null): Span[] {
  const sentences: { start: number; end: number }[] = []
  for (const { start, end } of segmentsOf(text, language)) {
    const last = sentences.at(-1)
    if (last && goesOn(text.slice(last.start, last.end), text.slice(start, end), language)) last.end = end
    else sentences.push({ start, end })
  }
  return sentences
}

/** As Unicode breaks them, but a mark that opens a quotation goes with what it opens: in Chinese no space parts it from the full stop. */
function segmentsOf(text: string, language: string | null): Span[] {
  const starts = Array.from(segmenter(language, 'sentence').segment(text), ({ index }) => index)
  const moved = starts.map((start) => start - openingBefore(text, start))
  return moved.map((start, place) => ({ start, end: moved[place + 1] ?? text.length }))
}

/** How many units before `at` are marks that open something, such as “ and 「. */
function openingBefore(text: string, at: number): number {
  return /[\p{Pi}\p{Ps}]*$/u.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0
}
