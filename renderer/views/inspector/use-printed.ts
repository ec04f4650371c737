import type { OriginOf } from '../../../shared/contract/origins.ts'
import type { ParallelHere } from '../../../shared/contract/parallels.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { useCall } from '../../client/hooks.ts'
import { overlap } from '../../reader/span.ts'

/** A place in another document that has the words of a statement, and the parallel that leads there. */
export interface Printed extends Pick<ParallelHere, 'id' | 'kind'> {
  readonly document: Id
  readonly place: ParallelHere['there']
}

/** Where the words of a statement are printed without a statement of its origin on them, one place for each document. */
export function usePrinted(statement: Statement, origin: OriginOf | undefined): Printed[] {
  const parallels = useCall('parallels.ofDocument', { document: statement.document }).data ?? []
  const told = new Set(
    [...(origin?.members ?? []), ...(origin?.contested ?? [])].map(({ document }) => document),
  )
  const places = parallels
    .filter(({ here, there }) => overlap(here, statement) && !told.has(there.document))
    .map(({ id, kind, there }): [Id, Printed] => [
      there.document,
      { id, kind, document: there.document, place: there },
    ])
  return [...new Map(places).values()]
}
