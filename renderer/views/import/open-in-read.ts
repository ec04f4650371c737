import type { Id } from '../../../shared/model/identity.ts'
import { usePanes } from '../../state/panes.ts'
import { useShell } from '../../state/shell.ts'

/** Leaves the import for a document that came in. */
export function openInRead(id: Id): void {
  useShell.setState({ view: 'read', inspector: true })
  usePanes.getState().openDocument(id)
}
