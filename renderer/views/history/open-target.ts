import type { HistoryTarget } from '../../../shared/contract/workspace.ts'
import { showProposition } from '../../state/ledger.ts'
import { usePanes } from '../../state/panes.ts'
import { useShell } from '../../state/shell.ts'
import { openSpeaker } from '../../state/speakers.ts'
import { openStatement } from '../timeline/open-statement.ts'

/** Leaves the history and shows what a step was about. */
export function openTarget(target: HistoryTarget): void {
  const { closeDialog, open, show } = useShell.getState()
  closeDialog()
  switch (target.kind) {
    case 'statement':
      // Only one that stands in the current text is a target.
      return openStatement({ ...target, anchor: 'sure' })
    case 'document':
      show('read')
      return usePanes.getState().openDocument(target.id)
    case 'proposition':
      return showProposition(target.id)
    case 'speaker':
      return openSpeaker(target.id)
    case 'tag':
      return open('codebook')
  }
}
