import type { Block } from '../../../shared/model/document.ts'
import type { Span } from '../sentences.ts'

/** A stretch of text without a line break. `title` marks the headings above a text and its first paragraph, which may read “Speaker: words”; those further down are captions. */
export interface Paragraph extends Span {
  readonly title: boolean
}

/** UTF-16 units: a longer paragraph is cut at a space, so that no step works on more than this at once. */
const LONGEST = 8_000

/** The paragraphs of the blocks that are no furniture, without spaces at their ends. */
export function paragraphsOf(text: string, blocks: readonly Block[]): Paragraph[] {
  const shown = blocks.filter(({ kind }) => kind !== 'furniture')
  const body = shown.findIndex(({ kind }) => kind !== 'heading')
  const lines = shown.flatMap((block, at) =>
    linesOf(text, block).map((line) => ({ ...line, heading: at < body && block.kind === 'heading' })),
  )
  return lines.flatMap(({ start, end, heading }, place) =>
    inPieces(text, { start, end }).map((piece) => ({ ...piece, title: heading || place === 0 })),
  )
}

function linesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const trimmed = line.trim()
    const from = start + index + line.indexOf(trimmed)
    return trimmed === '' ? [] : [{ start: from, end: from + trimmed.length }]
  })
}

function inPieces(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST)
    const cut = space > from ? space : from + LONGEST
    pieces.push({ start: from, end: cut })
    from = text[cut] === ' ' ? cut + 1 : cut
  }
  return [...pieces, { start: from, end }]
}
