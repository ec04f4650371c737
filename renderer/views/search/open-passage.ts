import type { SearchHit } from '../../../shared/contract/search.ts'
import { usePanes } from '../../state/panes.ts'
import { useShell } from '../../state/shell.ts'

/** Opens the document with the passage in sight. */
export function openPassage(hit: SearchHit, passage: number, beside: boolean): void {
  if (hit.document === null) return
  const place = hit.passages[passage]
  const first = place?.matches[0] ?? place
  useShell.getState().show('read')
  usePanes
    .getState()
    .openDocument(
      hit.document,
      first === undefined ? { beside } : { beside, at: { start: first.start, end: first.end } },
    )
}
