import type { Stance } from '../../shared/model/stance.ts'
import type { Statement } from '../../shared/model/statement.ts'

/**
 * The statement before or after the current one in text order, round again at the ends; from `at` (a UTF-16 offset) where none
 * is current. With a stance: only statements of that stance. Null where there is none.
 */
export function nextStatement(
  ordered: readonly Statement[],
  current: Pick<Statement, 'id'> | null,
  at: number,
  by: 1 | -1,
  stance?: Stance,
): Statement | null {
  const here = current ? ordered.findIndex(({ id }) => id === current.id) : -1
  const from = here >= 0 ? here : placeBefore(ordered, at, by)
  for (let step = 1; step <= ordered.length; step += 1) {
    const candidate = ordered[(from + by * step + 2 * ordered.length) % ordered.length]
    if (candidate && (stance === undefined || candidate.stance === stance)) return candidate
  }
  return null
}

/** An index such that one step in the direction `by` leads to the first statement on that side of the offset. */
function placeBefore(ordered: readonly Statement[], at: number, by: 1 | -1): number {
  const after = ordered.findIndex(({ start }) => start >= at)
  const boundary = after < 0 ? ordered.length : after
  return by > 0 ? boundary - 1 : boundary
}
