import type { Reversal } from '../../shared/contract/timeline.ts'
import type { PartialDate } from '../../shared/model/partial-date.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Stance } from '../../shared/model/stance.ts'

type Turn = Reversal['from']

/** What one speaker said of one proposition, and when. */
interface Saying {
  readonly id: Id
  readonly date: PartialDate | null
  readonly stance: Stance
  readonly speaker: Id | null
  readonly proposition: Id | null
}

/** Where a speaker claims what they denied before, or the other way round. `events` come in the order of their dates. */
export function reversalsOf(events: readonly Saying[]): Reversal[] {
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

const takesSides = ({ speaker, proposition, date, stance }: Saying): boolean =>
  speaker !== null && proposition !== null && date !== null && (stance === 'claim' || stance === 'denial')

/** What was said on one date in one stance, in the order of dates. */
function turnsOf(sayings: readonly Saying[]): Turn[] {
  const same = Map.groupBy(sayings, ({ date, stance }) => `${date} ${stance}`)
  return [...same.values()].flatMap((group) => {
    const [{ date = null, stance = 'claim' as const } = {}] = group
    return date === null ? [] : { date, stance, statements: group.map(({ id }) => id) }
  })
}

/** Surely before: February 2022 is neither before nor after the 16th of February 2022. */
const isBefore = (a: PartialDate, b: PartialDate): boolean => `${a}~` < b
