import type { Reversal } from '../../shared/contract/timeline.ts'
import type { PartialDate } from '../../shared/model/partial-date.ts'
import type { TimelineEvent } from './timeline.ts'

type Turn = Reversal['from']

/** Where a speaker claims what they denied before, or the other way round. `events` come in the order of their dates. */
export function reversalsOf(events: readonly TimelineEvent[]): Reversal[] {
  const own = Map.groupBy(events.filter(takesSides), (event) => `${event.speaker} ${event.proposition}`)
  return [...own.values()].flatMap((sayings) => {
    const turns = turnsOf(sayings)
    return turns.flatMap((to, index) => {
      const from = turns[index - 1]
      const [{ speaker = null, proposition = null } = {}] = sayings
      if (from === undefined || speaker === null || proposition === null) return []
      return from.stance !== to.stance && isBefore(from.date, to.date)
        ? { speaker, proposition, from, to }
        : []
    })
  })
}

const takesSides = ({ speaker, proposition, date, stance }: TimelineEvent): boolean =>
  speaker !== null && proposition !== null && date !== null && (stance === 'claim' || stance === 'denial')

/** What was said on one date in one stance, in the order of dates. */
function turnsOf(sayings: readonly TimelineEvent[]): Turn[] {
  const same = Map.groupBy(sayings, ({ date, stance }) => `${date} ${stance}`)
  return [...same.values()].flatMap((group) => {
    const [{ date = null, stance = 'claim' as const } = {}] = group
    return date === null ? [] : { date, stance, statements: group.map(({ id }) => id) }
  })
}

/** Surely before: February 2022 is neither before nor after the 16th of February 2022. */
const isBefore = (a: PartialDate, b: PartialDate): boolean => `${a}~` < b
