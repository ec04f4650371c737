import type { TakingIn } from '../../../shared/model/taking-in.ts'
import type { Change } from '../history.ts'
import { addDocument, bringText } from './added-documents.ts'
import { addChoices, addLink, addRegistry, addStatement } from './added-records.ts'
import { changeRecords, changeStatement } from './changed-records.ts'

/**
 * Writes what comes of taking a project in, all of it as one step. What it says has to fit the workspace as it is: no id may be
 * there already. Documents are written down as `addDocument` does: undo takes them out of sight and moves no bytes. `progress` is
 * called between the parts, with how many things of how many are written; what it throws ends the work.
 */
export function takeIn(
  tx: Change,
  { added, changed, shown, texts }: TakingIn,
  progress: (done: number, total: number) => void = () => {},
): void {
  const each = counted([added.documents, added.statements, added.links, changed.statements], progress)
  each(added.documents, (document) => addDocument(tx, document))
  for (const id of shown) tx.update('document', { id }, { removed: 0 })
  for (const one of texts) bringText(tx, one)
  addRegistry(tx, added)
  each(added.statements, (statement) => addStatement(tx, statement))
  tx.numberedTo(added.lastNumber)
  each(added.links, (link) => addLink(tx, link))
  addChoices(tx, added)
  changeRecords(tx, changed)
  each(changed.statements, (statement) => changeStatement(tx, statement))
  tx.update('note', { id: 'workspace' }, { text: added.note })
}

/** Things between two times that `progress` is called. */
const PART = 100

/** Does something with each thing of several lists, one list after the other, and tells how far it is. */
function counted(lists: readonly (readonly unknown[])[], progress: (done: number, total: number) => void) {
  const total = lists.reduce((sum, list) => sum + list.length, 0)
  let done = 0
  return <T>(list: readonly T[], work: (one: T) => void): void => {
    for (const one of list) {
      if (done % PART === 0) progress(done, total)
      work(one)
      done += 1
    }
    if (list.length > 0) progress(done, total)
  }
}
