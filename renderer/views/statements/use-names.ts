import { useMemo } from 'react'
import { useCall } from '../../client/hooks.ts'

/** What speakers, propositions, tags and documents are called, by id. */
export function useNames(): ReadonlyMap<string, string> {
  const speakers = useCall('speakers.list', {}).data
  const propositions = useCall('propositions.list', {}).data
  const tags = useCall('tags.list', {}).data
  const documents = useCall('documents.list', {}).data
  return useMemo(
    () =>
      new Map([
        ...(speakers ?? []).map(({ id, name }) => [id, name] as const),
        ...(propositions ?? []).map(({ id, text }) => [id, text] as const),
        ...(tags ?? []).map(({ id, name }) => [id, name] as const),
        ...(documents ?? []).map(({ id, title }) => [id, title] as const),
      ]),
    [speakers, propositions, tags, documents],
  )
}
