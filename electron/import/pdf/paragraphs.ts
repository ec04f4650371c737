import type { BlockKind } from '../../../shared/model/document.ts'
import { median, spanOf, type Area } from './columns.ts'
import type { Segment } from './segments.ts'

/** A row as one line of text. */
export interface Line {
  text: string
  left: number
  right: number
  y: number
  size: number
  font: string | null
  /** Which page it stands on, from 0. */
  page: number
}

export interface Paragraph {
  lines: Line[]
  /** Where it stands: the edges of its column. */
  left: number
  right: number
}

/** A wider step to the next line begins a paragraph, measured in the usual step of the column. */
const STEP = 1.3
/** An indentation, in heights of a letter. */
const INDENT = 0.7

/** A gap between cells, in heights of a letter. */
const CELL = 1.8

/** What stands before an item of a list. */
const MARK = String.raw`(?:[-–—*•▪·‣●○◦\uF0B7]|\(?\d{1,2}[.)]|\(?[a-z]\))`
const LIST_MARK = new RegExp(String.raw`^${MARK}\s+\S`, 'u')
const MARK_ALONE = new RegExp(`^${MARK}$`, 'u')
/** WordPerfect draws its bullets as this sign of a font of its own. */
const DRAWN_BULLET = '!'

/** The paragraphs of an area, told by the space between lines, by indentation, and by lines that end early. */
export function paragraphsOf(area: Area, page: number): Paragraph[] {
  const { left, right } = spanOf(area.flat())
  const lines = area.map((row) => lineOf(row, page))
  const step = median(stepsIn(lines))
  const paragraphs: Paragraph[] = []
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    const paragraph = paragraphs.at(-1)
    if (paragraph && above && isSame(paragraph.lines, above, line, { left, right, step }))
      paragraph.lines.push(line)
    else paragraphs.push({ lines: [line], left, right })
  }
  return paragraphs
}

function lineOf(row: readonly Segment[], page: number): Line {
  const isRightToLeft = row.filter((segment) => segment.isRightToLeft).length * 2 > row.length
  const sorted = row.toSorted((a, b) => (isRightToLeft ? b.left - a.left : a.left - b.left))
  const [first] = row
  const main = row.reduce((most, each) => (each.text.length > most.text.length ? each : most), first ?? EMPTY)
  return {
    text: cellsOf(sorted),
    ...spanOf(row),
    y: main.y,
    size: main.size,
    font: row.every(({ font }) => font === main.font) ? main.font : null,
    page,
  }
}

/** A space, or a tab where the gap is that of a table and not of a line that was spread, or of the words behind the mark of a list. */
function cellsOf(row: readonly Segment[]): string {
  return row.reduce((text, segment, i) => {
    const above = row[i - 1]
    if (!above) return segment.text
    const gap = Math.max(segment.left - above.right, above.left - segment.right)
    if (gap <= segment.size * CELL || (i === 1 && MARK_ALONE.test(text))) return `${text} ${segment.text}`
    return i === 1 && text === DRAWN_BULLET ? `• ${segment.text}` : `${text}\t${segment.text}`
  }, '')
}

const EMPTY: Segment = { text: '', left: 0, right: 0, y: 0, size: 1, font: null, isRightToLeft: false }

function stepsIn(lines: readonly Line[]): number[] {
  return lines.slice(1).flatMap((line, i) => {
    const above = lines[i]
    return above && isLike(above.size, line.size) ? [(line.y - above.y) / line.size] : []
  })
}

function isSame(
  lines: readonly Line[],
  above: Line,
  line: Line,
  column: { left: number; right: number; step: number },
): boolean {
  const step = (line.y - above.y) / line.size
  if (!isLike(above.size, line.size) || step > Math.min(column.step * STEP, 2.2)) return false
  if (LIST_MARK.test(line.text) || line.text.includes('\t') || above.text.includes('\t')) return false
  if (changesFont(above, line) && !fills(above, line, column.right)) return false
  const isIndented = line.left > above.left + line.size * INDENT
  const isHanging = lines.length === 1 && LIST_MARK.test(above.text)
  if (isIndented && !isHanging) return false
  return fills(above, line, column.right) || !/[.!?:;”"»]$/u.test(above.text)
}

function changesFont(above: Line, line: Line): boolean {
  return above.font !== null && line.font !== null && above.font !== line.font
}

/** Whether the first word of the line would not have fitted at the end of the line above. */
function fills(above: Line, line: Line, right: number): boolean {
  const first = /^\S+/.exec(line.text)?.[0].length ?? 0
  const word = (first / Math.max(1, line.text.length)) * (line.right - line.left)
  return above.right + word + line.size * 0.2 > right
}

/** Heights of letters that a reader would not tell apart. */
export function isLike(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(a, b) * 0.08
}

/** Letters of the running text: the height and the font that most of it has. */
export interface Body {
  size: number
  font: string | null
}

export function bodyOf(paragraphs: readonly Paragraph[]): Body {
  const letters = new Map<string, { count: number; line: Line }>()
  for (const line of paragraphs.flatMap((paragraph) => paragraph.lines)) {
    const key = `${line.size.toFixed(1)} ${line.font}`
    const known = letters.get(key) ?? { count: 0, line }
    known.count += line.text.length
    letters.set(key, known)
  }
  const [most] = [...letters.values()].toSorted((a, b) => b.count - a.count)
  return { size: most?.line.size ?? 1, font: most?.line.font ?? null }
}

/** What a paragraph is. A heading is larger than the text, or a short line in a font of its own that does not end like a sentence. */
export function kindOf(paragraph: Paragraph, body: Body): BlockKind {
  const text = paragraph.lines.map((line) => line.text).join(' ')
  const [first] = paragraph.lines
  if (!first) return 'paragraph'
  const isShort = paragraph.lines.length <= 4 && text.length <= 200 && /\p{L}/u.test(text)
  const isLarge = first.size > body.size * 1.12
  const isOwn = first.font !== null && first.font !== body.font && isLike(first.size, body.size)
  const isTitle = /^["“„«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text) && !/[.,;:]$/u.test(text) && text.length <= 120
  if (isShort && !text.includes('\t') && (isLarge || (isOwn && isTitle && paragraph.lines.length <= 2)))
    return 'heading'
  return LIST_MARK.test(text) ? 'list-item' : 'paragraph'
}
