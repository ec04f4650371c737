import { useMemo } from 'react'
import type { Id } from '../../shared/model/identity.ts'
import { useCall } from '../client/hooks.ts'
import { intervalIndex, type IntervalIndex } from '../reader/interval-index.ts'
import { passagesOf, type Passage } from './passages.ts'

/** The passages of a document that stand in others too. */
export function usePassages(document: Id): IntervalIndex<Passage> {
  const parallels = useCall('parallels.ofDocument', { document }).data
  return useMemo(() => intervalIndex(passagesOf(parallels ?? [])), [parallels])
}
