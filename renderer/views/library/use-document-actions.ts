import { useMemo } from 'react'
import type { DocumentSummary } from '../../../shared/model/document.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { tell } from '../../state/notices.ts'
import { usePanes, type Opening } from '../../state/panes.ts'
import { useShell } from '../../state/shell.ts'

export interface DocumentActions {
  open(id: Id, how?: Pick<Opening, 'beside' | 'enter'>): void
  setRead(id: Id, read: boolean): void
  /** Takes the document away at once, and offers it back. */
  remove(document: DocumentSummary): void
}

/** What can be done to a document from a list. */
export function useDocumentActions(): DocumentActions {
  const update = useMutationCall('documents.update').mutate
  const remove = useMutationCall('documents.remove').mutate
  const { undo } = useUndo()
  return useMemo(
    () => ({
      open: (id, how = {}) => {
        useShell.getState().show('read')
        usePanes.getState().openDocument(id, how)
      },
      setRead: (id, read) => update({ ids: [id], fields: { read } }),
      remove: ({ id, title }) =>
        remove(
          { ids: [id] },
          {
            onSuccess: () =>
              tell(`Removed “${title}”`, { label: 'Undo', command: 'history.undo', run: undo }),
          },
        ),
    }),
    [update, remove, undo],
  )
}
