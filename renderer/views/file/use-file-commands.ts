import { useMemo } from 'react'
import { ENCODED_FORMATS } from '../../../shared/model/encodings.ts'
import { useCall } from '../../client/hooks.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { usePanes } from '../../state/panes.ts'
import { useShell } from '../../state/shell.ts'
import { useFileActions } from './use-file-actions.ts'

/** What can be done with the file behind the document in the active pane. */
export function useFileCommands(): void {
  const id = usePanes(({ panes, active }) => panes[active]?.document ?? null)
  const detail = useCall('documents.get', { id: id ?? '' }, { enabled: id !== null }).data
  const actions = useFileActions()
  useCommands(
    useMemo<readonly Command[]>(() => {
      const when = () => (detail ? null : 'No document is open')
      const asText = () =>
        detail && ENCODED_FORMATS.has(detail.format) ? null : 'A file of this kind says itself how it is read'
      return [
        { id: 'document.again', when, run: () => detail && actions.again(detail) },
        { id: 'document.encoding', when: asText, run: () => useShell.getState().open('encoding') },
        { id: 'document.original', when, run: () => detail && actions.save(detail, null) },
      ]
    }, [detail, actions]),
  )
}
