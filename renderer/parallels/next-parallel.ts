import type { ParallelHere } from '../../shared/contract/parallels.ts'
import type { Id } from '../../shared/model/identity.ts'

/**
 * The parallel before or after the chosen one in the order of the text, round again at the ends. While any leads to a document
 * that is open beside this one, only such are walked; else one for each passage, so that no passage is walked forty times.
 */
export function nextParallel(
  parallels: readonly ParallelHere[],
  chosen: number | null,
  isOpen: (document: Id) => boolean,
  by: 1 | -1,
): ParallelHere | null {
  const open = parallels.filter(({ there }) => isOpen(there.document))
  const walked = open.length > 0 ? open : oneForEachPlace(parallels)
  const here = walked.findIndex(({ id }) => id === chosen)
  const step = here < 0 ? (by > 0 ? 0 : walked.length - 1) : here + by
  return walked[(step + walked.length) % walked.length] ?? null
}

function oneForEachPlace(parallels: readonly ParallelHere[]): ParallelHere[] {
  let reached = -1
  return parallels.filter(({ here }) => {
    if (here.start < reached) return false
    reached = here.end
    return true
  })
}
