import type { Reversal, TimelineLane } from '../../../shared/contract/timeline.ts'
import type { PartialDate } from '../../../shared/model/partial-date.ts'
import { counted } from '../../ui/counted.ts'
import { dateWords, shortDate } from '../../ui/dates.ts'
import { unfoundWords } from '../../ui/unfound.tsx'
import type { PlacedMark } from './placed.ts'

/** What a mark says to those who do not see it: `claim 4, hedged, 12 Mar 2024, 2 statements, 1 origin: Rain caused the flood`. */
export function markWords({ mark, figure }: Pick<PlacedMark, 'mark' | 'figure'>, other: string): string {
  const parts = [
    `${mark.stance} ${figure}`,
    ...(mark.hedged ? ['hedged'] : []),
    mark.date === null ? 'no date' : dateWords(mark.date),
    counted(mark.statements, 'statement'),
    counted(mark.origins, 'origin'),
    ...(mark.unfound > 0 ? [unfoundWords(mark.unfound)] : []),
  ]
  return `${parts.join(', ')}: ${other}`
}

const MILLISECONDS_OF_A_DAY = 86_400_000

/** `reversal after 4 days`; with both dates where one of them is no day. */
export function turnWords({ from, to }: Reversal): string {
  if (from.date.length < 10 || to.date.length < 10)
    return `reversal from ${dateWords(from.date)} to ${dateWords(to.date)}`
  const passed = Date.parse(to.date.slice(0, 10)) - Date.parse(from.date.slice(0, 10))
  const days = passed / MILLISECONDS_OF_A_DAY
  return days === 0 ? 'reversal within a day' : `reversal after ${counted(days, 'day')}`
}

/** `12 to 17 Mar 2024`. */
export function spanWords(first: PartialDate, last: PartialDate): string {
  if (first === last) return dateWords(first)
  const sameYear = first.slice(0, 4) === last.slice(0, 4)
  const begins = sameYear && first.length > 4 ? shortDate(first, false) : dateWords(first)
  return `${begins} to ${dateWords(last)}`
}

/** What a lane says to those who do not see it. */
export const laneWords = ({ label, claims, denials }: TimelineLane): string =>
  `${label}, ${counted(claims, 'claim')}, ${counted(denials, 'denial')}`
