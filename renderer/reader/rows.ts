import type { Block, BlockKind } from '../../shared/model/document.ts'
import { isInsidePair } from '../../shared/text/anchor.ts'

/** Blocks beyond this length are shown as several rows, so that one endless line cannot make the window endless. */
const LONGEST = 8000

/** One element of the text surface: a block, or a piece of a very long one. */
export interface Row {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  /** True where no gap is drawn to the next row: the block goes on there, or one line of furniture follows another. */
  readonly continues: boolean
  /** True for the first of a run of furniture, which names it. */
  readonly heads?: true
  /** Folded furniture: how many blocks it stands for. Its words are not in the page. */
  readonly folded?: number
  /** The pages that begin in it, each where it is first met; no page begins twice. */
  readonly pages?: readonly PageStart[]
}

/** Where a page begins, and what it is called. */
export interface PageStart {
  readonly at: number
  readonly label: string
}

/** The rows of a text in order. Text between blocks (blank lines) has no row. Folded, each run of furniture is one row. */
export function rowsOf(text: string, blocks: readonly Block[], folded = false): Row[] {
  const whole: readonly Block[] =
    blocks.length > 0 ? blocks : [{ start: 0, end: text.length, kind: 'paragraph' }]
  const pieces = whole.flatMap((block) => piecesOf(text, block)).filter((row) => row.end > row.start)
  const rows = withPages(pieces, pageStarts(whole))
  if (folded) return foldRuns(rows)
  return rows.map((row, index) => withNeighbours(row, rows[index - 1], rows[index + 1]))
}

/** No gap is drawn within a run of furniture, and its first row alone is named. */
function withNeighbours(row: Row, before: Row | undefined, after: Row | undefined): Row {
  if (row.kind !== 'furniture') return row
  const continues = row.continues || after?.kind === 'furniture'
  return { ...row, continues, ...(before?.kind === 'furniture' ? {} : { heads: true }) }
}

/** Where the pages begin. The foot of a page may stand behind the beginning of the next: it begins nothing. */
function pageStarts(blocks: readonly Block[]): PageStart[] {
  const all = blocks.flatMap(({ pages = [] }) => pages)
  return [...new Map(all.toReversed().map((page) => [page.label, page])).values()].toSorted(
    (a, b) => a.at - b.at,
  )
}

/** Gives each row the pages that begin in it. Both come in the order of the text. */
function withPages(rows: readonly Row[], begun: readonly PageStart[]): Row[] {
  let next = 0
  return rows.map((row) => {
    const from = next
    while ((begun[next]?.at ?? Infinity) < row.end) next += 1
    return next > from ? { ...row, pages: begun.slice(from, next) } : row
  })
}

function foldRuns(rows: readonly Row[]): Row[] {
  const shown: Row[] = []
  for (const row of rows) {
    const last = shown.at(-1)
    if (row.kind !== 'furniture') shown.push(row)
    else if (last?.folded === undefined) shown.push({ ...row, continues: false, folded: 1 })
    else shown[shown.length - 1] = folded(last, row, last.folded)
  }
  return shown
}

function folded(last: Row, row: Row, count: number): Row {
  const pages = [...(last.pages ?? []), ...(row.pages ?? [])]
  return { ...last, end: row.end, folded: count + 1, ...(pages.length > 0 && { pages }) }
}

/** The index of the row that holds the offset, or of the nearest row before it (0 where there is none). */
export function rowIndexAt(rows: readonly Row[], offset: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** The offset itself where a row holds it, else the nearest that does: line breaks between and behind blocks have no place on screen. */
export function placeInRows(rows: readonly Row[], offset: number): number {
  const row = rows[rowIndexAt(rows, offset)]
  return row === undefined ? 0 : Math.min(Math.max(offset, row.start), row.end)
}

function piecesOf(text: string, block: Block): Row[] {
  const pieces: Row[] = []
  let start = block.start
  while (block.end - start > LONGEST) {
    const end = breakBefore(text, start + LONGEST, start)
    pieces.push({ start, end, kind: block.kind, continues: true })
    start = end
  }
  pieces.push({ start, end: block.end, kind: block.kind, continues: false })
  return pieces
}

/** After the last space before `limit`; where there is none, at `limit`, but never inside a surrogate pair. */
function breakBefore(text: string, limit: number, start: number): number {
  const space = text.lastIndexOf(' ', limit - 1)
  if (space > start) return space + 1
  return isInsidePair(text, limit) ? limit - 1 : limit
}
