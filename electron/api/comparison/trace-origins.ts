import { groupOrigins } from '../../parallels/origins/group-origins.ts'
import { atOnce } from '../../store/parallels/computing.ts'
import type { Speakers } from '../../store/parallels/noted-speakers.ts'
import {
  passagesToTrace,
  statementsToTrace,
  writeParallelOrigin,
} from '../../store/parallels/statement-origins.ts'
import type { Writer } from '../../store/open.ts'

/** Statements written in one transaction. */
const BATCH = 200

/** Speakers with which all are looked at at once. */
const MANY = 50

/** Tells anew which statements of some speakers go back to one utterance: those of two never do. True where that has changed. */
export function traceOrigins(db: Writer, some: Speakers): boolean {
  const speakers = some !== 'all' && some.size > MANY ? 'all' : some
  const statements = statementsToTrace(db, speakers)
  if (statements.length === 0) return false
  const origins = groupOrigins(statements, passagesToTrace(db, speakers))
  const changed = statements.flatMap(({ id, wording, parallelOrigin }) => {
    const name = origins.get(id) ?? wording
    const origin = name === wording ? null : name
    return origin === parallelOrigin ? [] : [{ id, origin }]
  })
  for (let from = 0; from < changed.length; from += BATCH)
    atOnce(db, () => {
      for (const { id, origin } of changed.slice(from, from + BATCH)) writeParallelOrigin(db, id, origin)
    })
  return changed.length > 0
}
