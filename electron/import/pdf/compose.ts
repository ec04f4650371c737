import type { Block, BlockKind } from '../../../shared/model/document.ts'
import { withoutBullet } from '../blocks/bullets.ts'
import { markFurniture } from '../blocks/furniture.ts'
import type { Passage } from '../blocks/passages.ts'
import { joinLines, wordsIn, type Words } from './hyphens.ts'
import type { Page } from './page.ts'
import { bodyOf, kindOf, type Body } from './paragraphs.ts'
import { piecesOf, type Piece } from './pieces.ts'

/** A block before it has a place: its words, and where in them which page begins. */
interface Draft {
  kind: BlockKind
  text: string
  pages: { at: number; page: number }[]
}

/** The text of a PDF with its blocks, from what is drawn on its pages. */
export function compose(pages: readonly Page[]): { text: string; blocks: Block[] } {
  const pieces = piecesOf(pages)
  const paragraphs = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.paragraph] : []))
  const body = bodyOf(paragraphs)
  const words = wordsIn(paragraphs.flatMap(({ lines }) => lines.map(({ text }) => text)))
  const drafts = pieces.map((piece) => draftOf(piece, body, words)).filter(({ text }) => text !== '')
  return placed(drafts, (page) => pages[page]?.label ?? String(page + 1))
}

function draftOf(piece: Piece, body: Body, words: Words): Draft {
  if (piece.kind === 'furniture') {
    return { kind: 'furniture', text: piece.text, pages: [{ at: 0, page: piece.page }] }
  }
  const { lines } = piece.paragraph
  const kind = kindOf(piece.paragraph, body)
  const written = lines.map((line, i) =>
    kind === 'list-item' && i === 0 ? withoutBullet(line.text) : line.text,
  )
  const { text, starts } = joinLines(written, words)
  const turns = lines.map(({ page }, i) => ({ at: starts[i] ?? 0, page }))
  return {
    kind,
    text,
    pages: turns.filter(({ page }, i) => page !== turns[i - 1]?.page),
  }
}

/** Writes the blocks one after the other: a blank line between, a line end between list items. */
function placed(
  drafts: readonly Draft[],
  label: (page: number) => string,
): { text: string; blocks: Block[] } {
  const passages: Passage[] = []
  const begun: NonNullable<Block['pages']>[] = []
  let text = ''
  let group = 0
  let current = -1
  for (const [i, draft] of drafts.entries()) {
    const together = draft.kind === 'list-item' && drafts[i - 1]?.kind === 'list-item'
    if (!together) group += 1
    if (i > 0) text += together ? '\n' : '\n\n'
    const start = text.length
    text += draft.text
    passages.push({ start, end: text.length, kind: draft.kind, group })
    const turns = draft.pages.filter(({ page }, j) => page !== (draft.pages[j - 1]?.page ?? current))
    begun.push(turns.map(({ at, page }) => ({ at: start + at, label: label(page) })))
    current = draft.pages.at(-1)?.page ?? current
  }
  const blocks = markFurniture(text, passages).map(({ start, end, kind }, i) => {
    const turns = begun[i] ?? []
    return turns.length > 0 ? { start, end, kind, pages: turns } : { start, end, kind }
  })
  return { text, blocks }
}
