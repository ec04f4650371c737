import { areasOf } from './columns.ts'
import type { Page } from './page.ts'
import { isLike, paragraphsOf, type Paragraph } from './paragraphs.ts'
import { trimPages } from './running-lines.ts'
import { segmentsOf, type Segment } from './segments.ts'

/** A paragraph, or a line around the text. `page` counts from 0. */
export type Piece = { kind: 'text'; paragraph: Paragraph } | { kind: 'furniture'; text: string; page: number }

/** What runs in another direction and is less than this part of a page is a stamp beside the text. */
const STAMP = 0.1

/** Everything that stands on the pages, in the order of reading. A paragraph that runs over to another column or page is one. */
export function piecesOf(pages: readonly Page[]): Piece[] {
  const upright = pages.map(({ directions: [main = []] }) => segmentsOf(main))
  const pieces: Piece[] = []
  for (const [page, { body, heads, feet }] of trimPages(upright).entries()) {
    const around = (texts: readonly string[]) =>
      pieces.push(...texts.map((text) => ({ kind: 'furniture', text, page }) as const))
    around(heads)
    for (const area of areasOf(body)) addArea(pieces, paragraphsOf(area, page))
    for (const runs of pages[page]?.directions.slice(1) ?? []) {
      const turned = segmentsOf(runs)
      const areas = areasOf(turned)
      if (lettersIn(turned) < lettersIn(body) * STAMP)
        around(areas.flat().map((row) => row.map(({ text }) => text).join('\t')))
      else for (const area of areas) addArea(pieces, paragraphsOf(area, page))
    }
    around(feet)
    around(pages[page]?.comments ?? [])
  }
  return pieces
}

function addArea(pieces: Piece[], paragraphs: readonly Paragraph[]): void {
  const [first, ...rest] = paragraphs
  if (!first) return
  const open = openBefore(pieces, first)
  if (open) open.lines.push(...first.lines)
  else pieces.push({ kind: 'text', paragraph: first })
  pieces.push(...rest.map((paragraph) => ({ kind: 'text', paragraph }) as const))
}

/** The paragraph that goes on with this one: the last in letters of this height, if it breaks off. Notes at the foot of a page stand between. */
function openBefore(pieces: readonly Piece[], next: Paragraph): Paragraph | null {
  const size = next.lines[0]?.size ?? 0
  const last = pieces.findLast((piece) => {
    const line = piece.kind === 'text' ? piece.paragraph.lines.at(-1) : undefined
    return line !== undefined && (isLike(line.size, size) || line.size > size)
  })
  if (last?.kind !== 'text') return null
  const [above, below] = [last.paragraph.lines.at(-1), next.lines[0]]
  if (!above || !below || !isLike(above.size, below.size)) return null
  const isBroken = /[-‐\u00AD]$|[^.!?:;”"»)\]]$/u.test(above.text)
  return isBroken && /^\p{Ll}/u.test(below.text) ? last.paragraph : null
}

function lettersIn(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0)
}
