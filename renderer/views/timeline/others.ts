import { otherOf } from '../../../shared/contract/packing/timeline-marks.ts'
import type { Timeline } from '../../../shared/contract/timeline.ts'
import type { Id } from '../../../shared/model/identity.ts'

/** A proposition in lanes of speakers, or a speaker in lanes of propositions. `figure` stands in its marks. */
export interface Other {
  id: Id
  figure: string
  name: string
  claims: number
  denials: number
}

/** Those of `named` that have marks here, numbered by their place among all of `named`, with how many claims and denials. */
export function othersOf(
  { by, lanes }: Pick<Timeline, 'by' | 'lanes'>,
  named: readonly { id: Id; name: string }[],
): Other[] {
  const counts = new Map<Id | null, { claims: number; denials: number }>()
  for (const mark of lanes.flatMap(({ marks }) => marks)) {
    const id = otherOf(mark, by)
    const count = counts.get(id) ?? { claims: 0, denials: 0 }
    if (mark.stance === 'claim') count.claims += mark.statements
    if (mark.stance === 'denial') count.denials += mark.statements
    counts.set(id, count)
  }
  return named.flatMap(({ id, name }, index) => {
    const count = counts.get(id)
    return count === undefined ? [] : [{ id, name, figure: String(index + 1), ...count }]
  })
}

/** What stands in a mark without proposition or speaker. */
export const NO_FIGURE = '–'

/** What that figure means, where a mark has it; null where all have another. */
export function noOtherWords({ by, lanes }: Pick<Timeline, 'by' | 'lanes'>): string | null {
  const isBare = lanes.some(({ marks }) => marks.some((mark) => otherOf(mark, by) === null))
  return isBare ? WITHOUT[by] : null
}

/** What a mark is called that hangs on nothing beside its lane. */
export const WITHOUT = { speaker: 'no proposition', proposition: 'no speaker' } as const
