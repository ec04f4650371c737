import type { Span } from '../../reader/span.ts'

/** Letters of a title that a line can hold at most. */
const LINE = 160

/** Letters that are seen on every screen, and those left before a word that stands behind them. */
const SEEN = 40
const BEFORE = 24

export interface Excerpt {
  title: string
  /** What was found, in `title`. */
  spans: readonly Span[]
}

/** What a line shows of a title: its start, or where the first word that was found stands too far behind, from just before that. */
export function excerptOf(title: string, spans: readonly Span[]): Excerpt {
  const [first] = spans
  const from = first === undefined || first.end <= SEEN ? 0 : wordStart(title, first.start - BEFORE)
  const lead = from === 0 ? '' : '… '
  const rest = title.slice(from, from + LINE)
  const shown = `${lead}${rest}${from + LINE < title.length ? '…' : ''}`
  const moved = spans.map(({ start, end }) => ({
    start: start - from + lead.length,
    end: end - from + lead.length,
  }))
  return { title: shown, spans: moved.filter(({ start, end }) => start >= 0 && end <= lead.length + LINE) }
}

/** Where the first word begins at or behind an offset; the offset itself in a script without spaces. */
function wordStart(title: string, at: number): number {
  const space = title.slice(at, at + BEFORE).search(/\s\S/u)
  return space < 0 ? at : at + space + 1
}
