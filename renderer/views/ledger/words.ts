import type { LedgerCell, LedgerMark, LedgerRow } from '../../../shared/contract/ledger.ts'
import type { PartialDate } from '../../../shared/model/partial-date.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import { counted } from '../../ui/counted.ts'
import { dateWords, shortDate } from '../../ui/dates.ts'
import { unfoundWords } from '../../ui/unfound.tsx'

/** Claims and denials, the more frequent first. */
export function leadingMarks(marks: readonly LedgerMark[]): LedgerMark[] {
  return marks
    .filter(({ stance }) => stance === 'claim' || stance === 'denial')
    .toSorted((a, b) => b.statements - a.statements)
}

/** Questions and comments. */
export function minorMarks(marks: readonly LedgerMark[]): LedgerMark[] {
  return marks.filter(({ stance }) => stance === 'question' || stance === 'comment')
}

/** The line below the figures: what they do not count. Two stances have a figure each. */
export function belowFigures(marks: readonly LedgerMark[], figure: 'statements' | 'origins'): string {
  const other = figure === 'statements' ? 'origins' : 'statements'
  const counts = marks.map((mark) => mark[other])
  const one = counts.length === 1 && counts[0] === 1
  return `${counts.join(' + ')} ${one ? other.slice(0, -1) : other}`
}

/** A cell for a screen reader: `Ilena Marsk: 4 denials from 1 origin, hedged; 1 comment from 1 origin`. */
export function cellWords(column: string, cell: LedgerCell | undefined): string {
  if (cell === undefined) return `${column}: nothing`
  const parts = cell.marks.map(markWords)
  return `${column}: ${parts.join('; ')}${cell.reversed ? '; reversed' : ''}`
}

/** `4 denials from 1 origin, hedged`. */
export function markWords({ stance, statements, origins, hedged, unfound }: LedgerMark): string {
  const words = `${counted(statements, stance)} from ${counted(origins, 'origin')}`
  return [words, hedged && 'hedged', unfound > 0 && unfoundWords(unfound)].filter(Boolean).join(', ')
}

const VERBS: Readonly<Record<Stance, string>> = {
  claim: 'claims',
  denial: 'denies',
  question: 'asks',
  comment: 'comments',
}

/** What a column does to a proposition: `denies, 4 times in 1 origin`. */
export function actWords({ stance, statements, origins }: LedgerMark): string {
  return `${VERBS[stance]}, ${statements === 1 ? 'once' : `${statements} times`} in ${counted(origins, 'origin')}`
}

/** The small line below a proposition: `contested · 12–17 Mar · 8 articles`. */
export function rowWords(row: LedgerRow & { withYear?: boolean }): string {
  const { status, contested, firstSaid, lastSaid, documents, marks, withYear } = row
  if (marks.length === 0) return status === 'open' ? 'no statements yet' : `${status} · no statements yet`
  return [
    status === 'open' ? null : status,
    contested ? 'contested' : 'not contested',
    firstSaid === null ? null : spanWords(firstSaid, lastSaid ?? firstSaid, withYear),
    counted(documents, 'article'),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/**
 * Two dates as short as they can be said: `13 Mar`, `12–17 Mar`, `28 Feb – 3 Mar`; with the year where it differs or is asked for. A
 * month and a day in it are the month.
 */
export function spanWords(first: PartialDate, last: PartialDate, withYear = false): string {
  const [from, to] = [first.slice(0, 10), last.slice(0, 10)]
  if (to.startsWith(from)) return shortDate(from, withYear)
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${dateWords(from)} – ${dateWords(to)}`
  const sameMonth = from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7)
  if (sameMonth) return `${Number(from.slice(8))}–${shortDate(to, withYear)}`
  return `${shortDate(from, false)} – ${shortDate(to, withYear)}`
}
