import type { ImportRow } from '../../state/import-rows.ts'
import { usePanes } from '../../state/panes.ts'
import { useShell } from '../../state/shell.ts'

/** Goes to the text: to what is open, else to the first document that came in. */
export function startReading(rows: readonly ImportRow[]): void {
  useShell.getState().show('read')
  if (usePanes.getState().panes.length > 0) return
  for (const row of rows) {
    if (row.state !== 'done' || row.outcome.kind === 'failed') continue
    const { outcome } = row
    return usePanes.getState().openDocument(outcome.kind === 'imported' ? outcome.document.id : outcome.of)
  }
}
