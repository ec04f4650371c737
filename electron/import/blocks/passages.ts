import type { BlockKind } from '../../../shared/model/document.ts'
import { stampIn } from '../metadata/dates.ts'

/** A block in the making. Passages of one `group` stand together: no blank line parts them. */
export interface Passage {
  start: number
  end: number
  kind: BlockKind
  group: number
}

interface Line {
  start: number
  end: number
  indent: number
  group: number
}

/** Wider lines are paragraphs of their own, not lines of a wrapped paragraph. */
const WIDEST_WRAP = 100

const LIST_MARK = /^(?:[-–—*•▪·‣]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+\S/u

/**
 * Splits plain text into passages. Files with one line per paragraph and files wrapped at a width are both common, and both may
 * part paragraphs by blank lines: lines are joined only where the next word would not have fitted.
 */
export function splitPassages(text: string): Passage[] {
  const lines = linesOf(text)
  const wrap = wrapWidth(text, lines)
  const passages: Passage[] = []
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    const passage = passages.at(-1)
    if (above && passage && continues(text, above, line, wrap)) passage.end = line.end
    else passages.push({ start: line.start, end: line.end, kind: kindOf(text, line), group: line.group })
  }
  return passages
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let group = 0
  let offset = 0
  for (const raw of text.split('\n')) {
    const indent = raw.length - raw.trimStart().length
    if (indent === raw.length) group += 1
    else lines.push({ start: offset + indent, end: offset + raw.trimEnd().length, indent, group })
    offset += raw.length + 1
  }
  return lines
}

/**
 * The width at which the file is wrapped, or null. Nineteen lines of twenty must keep within it, and most must fill it. A line
 * that is set in begins a paragraph: it does not tell whether the one above is full.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const widths = lines.map((line) => line.end - line.start + line.indent).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0
  if (width < 40 || width > WIDEST_WRAP) return null
  const pairs = lines.slice(1).flatMap((line, i) => {
    const above = lines[i]
    return above && above.group === line.group && line.indent <= above.indent ? [{ above, line }] : []
  })
  const full = pairs.filter(({ above, line }) => fills(text, above, line, width)).length
  return pairs.length > 0 && full >= pairs.length * 0.6 ? width : null
}

function continues(text: string, above: Line, line: Line, wrap: number | null): boolean {
  if (above.group === line.group && isDateOfSentence(text, above, line)) return true
  if (wrap === null || above.group !== line.group || LIST_MARK.test(text.slice(line.start, line.start + 10)))
    return false
  return line.indent <= above.indent && (fills(text, above, line, wrap) || runsOn(text, above, line))
}

/** True where a line goes on in the middle of a sentence: a wire report that lost its dateline has a short first line. */
const runsOn = (text: string, above: Line, line: Line): boolean =>
  /[\p{L}\p{N},)]$/u.test(text.slice(above.start, above.end)) &&
  /^\p{Ll}/u.test(text.slice(line.start, line.end))

/** What a date follows: no sentence ends with it, and no headline. */
const BEFORE_DATE =
  /\s(?:after|and|before|between|by|completed|dated|due|during|effective|ended|ending|expiring|for|from|in|maturing|of|on|paid|since|through|till|to|until)$/iu
const NARROWEST = 40

/**
 * True where a line is only a date, and yet ends the sentence of the line above: “notes of 200 mln dlrs due / March 30, 1990.” Below a
 * headline a date is that of the page: it has no stop.
 */
function isDateOfSentence(text: string, above: Line, line: Line): boolean {
  const [before, date] = [text.slice(above.start, above.end), text.slice(line.start, line.end)]
  if (before.length < NARROWEST || stampIn(date)?.kind !== 'page-stamp') return false
  return BEFORE_DATE.test(before) || (date.endsWith('.') && /[\p{Ll}\p{N},)]$/u.test(before))
}

/** True where the first word of `line` would not have fitted at the end of the line `above`. */
function fills(text: string, above: Line, line: Line, width: number): boolean {
  const firstWord = /^\S+/.exec(text.slice(line.start, line.end))?.[0].length ?? 0
  return above.end - above.start + above.indent + 1 + firstWord > width
}

function kindOf(text: string, line: Line): BlockKind {
  return LIST_MARK.test(text.slice(line.start, line.end)) ? 'list-item' : 'paragraph'
}
