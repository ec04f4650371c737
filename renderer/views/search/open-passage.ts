import type { Passage, SearchHit } from '../../../shared/contract/search.ts'
import { usePanes } from '../../state/panes.ts'
import { showInReview } from '../../state/review.ts'
import { useShell } from '../../state/shell.ts'

/** Opens the document with the passage in sight; a note that belongs to no document leads to what it is on. */
export function openPassage(hit: SearchHit, index: number, beside: boolean): void {
  const passage = hit.passages[index]
  if (hit.document === null) return openSubject(passage?.note ?? null)
  if (passage?.statement && passage.statement.anchor !== 'sure') return showInReview(passage.statement.id)
  useShell.getState().show('read')
  const at = passage === undefined ? null : placeOf(passage)
  usePanes.getState().openDocument(hit.document, at === null ? { beside } : { beside, at })
  if (passage?.statement) usePanes.getState().setCurrent(passage.statement.id)
}

function openSubject(note: Passage['note']): void {
  const shell = useShell.getState()
  if (note === 'proposition') shell.show('ledger')
  else shell.open(note === 'speaker' ? 'speakers' : 'note')
}

/** Where in the document a passage is shown: its first match, or its statement; null for a note on the whole document. */
function placeOf({ start, end, matches, statement, note }: Passage): { start: number; end: number } | null {
  const span = note === null ? (matches[0] ?? statement ?? { start, end }) : statement
  return span && { start: span.start, end: span.end }
}
