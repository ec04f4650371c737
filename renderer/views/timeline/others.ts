import type { TimelineLane, TimelineMark } from '../../../shared/contract/timeline.ts'
import type { Id } from '../../../shared/model/identity.ts'

/** A proposition in lanes of speakers, or a speaker in lanes of propositions. `figure` stands in its marks. */
export interface Other {
  id: Id
  figure: string
  name: string
  claims: number
  denials: number
}

/** What a mark hangs on beside its lane. */
export const otherOf = (mark: TimelineMark, lanes: 'speaker' | 'proposition'): Id | null =>
  lanes === 'speaker' ? mark.proposition : mark.speaker

/** Those of `named` that have marks here, numbered by their place among all of `named`, with how many claims and denials. */
export function othersOf(
  lanes: readonly TimelineLane[],
  kind: 'speaker' | 'proposition',
  named: readonly { id: Id; name: string }[],
): Other[] {
  const counts = new Map<Id | null, { claims: number; denials: number }>()
  for (const mark of lanes.flatMap(({ marks }) => marks)) {
    const id = otherOf(mark, kind)
    const count = counts.get(id) ?? { claims: 0, denials: 0 }
    if (mark.stance === 'claim') count.claims += mark.statements.length
    if (mark.stance === 'denial') count.denials += mark.statements.length
    counts.set(id, count)
  }
  return named.flatMap(({ id, name }, index) => {
    const count = counts.get(id)
    return count === undefined ? [] : [{ id, name, figure: String(index + 1), ...count }]
  })
}

/** What stands in a mark without proposition or speaker. */
export const NO_FIGURE = '–'
