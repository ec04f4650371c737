import type { OriginOf } from '../../../shared/contract/origins.ts'
import type { PlaceOfDocument } from '../../../shared/contract/parallels.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { useCall } from '../../client/hooks.ts'
import { overlap } from '../../reader/span.ts'

/** A place where the words of a statement stand in another document, and the parallel that leads there. */
interface UnmarkedPlace {
  readonly id: number
  readonly document: PlaceOfDocument['document']
  readonly place: PlaceOfDocument
}

/** Where the words of a statement stand in documents in which nobody has marked them yet, one place for each document. */
export function useUnmarked(statement: Statement, origin: OriginOf | undefined): UnmarkedPlace[] {
  const parallels = useCall('parallels.ofDocument', { document: statement.document }).data ?? []
  const told = new Set(
    [...(origin?.members ?? []), ...(origin?.contested ?? [])].map(({ document }) => document),
  )
  const places = parallels
    .filter(({ here, there }) => overlap(here, statement) && !told.has(there.document))
    .map(({ id, there }): [string, UnmarkedPlace] => [
      there.document,
      { id, document: there.document, place: there },
    ])
  return [...new Map(places).values()]
}
