import { isDated, type DatedMark, type Reversal, type TimelineMark } from '../../shared/contract/timeline.ts'
import type { PartialDate } from '../../shared/model/partial-date.ts'

/**
 * Where a speaker claims what they denied before, or the other way round. `marks` come in the order of their dates. The turns of one
 * speaker about one proposition follow each other.
 */
export function reversalsOf(marks: readonly TimelineMark[]): Reversal[] {
  const own = Map.groupBy(marks.filter(takesSides), (mark) => `${mark.speaker} ${mark.proposition}`)
  return [...own.values()].flatMap((sayings) =>
    sayings.flatMap((to, index) => {
      const from = sayings[index - 1]
      if (from === undefined || from.stance === to.stance) return []
      return isBefore(from.date, to.date) ? { from, to } : []
    }),
  )
}

const takesSides = (mark: TimelineMark): mark is DatedMark =>
  mark.speaker !== null &&
  mark.proposition !== null &&
  (mark.stance === 'claim' || mark.stance === 'denial') &&
  isDated(mark)

/** Surely before: February 2022 is neither before nor after the 16th of February 2022. */
const isBefore = (a: PartialDate, b: PartialDate): boolean => `${a}~` < b
