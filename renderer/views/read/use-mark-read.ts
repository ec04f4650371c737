import { useEffect, useRef } from 'react'
import { useCall, useMutationCall } from '../../client/hooks.ts'
import { usePanes } from '../../state/panes.ts'

/** A document counts as read once it was opened. One that a person marks as unread again stays so until the next time. */
export function useMarkRead(): void {
  const panes = usePanes((state) => state.panes)
  const documents = useCall('documents.list', {}).data
  const update = useMutationCall('documents.update').mutate
  const seen = useRef(new Set<number>())
  useEffect(() => {
    if (documents === undefined) return
    const fresh = panes.filter(({ key }) => !seen.current.has(key))
    for (const { key } of fresh) seen.current.add(key)
    const opened = new Set(fresh.map(({ document }) => document))
    const ids = documents.filter(({ id, read }) => !read && opened.has(id)).map(({ id }) => id)
    if (ids.length > 0) update({ ids, fields: { read: true } })
  }, [panes, documents, update])
}
