import type { TakingIn } from '../../../shared/model/taking-in.ts'
import { mergeProjects } from '../../exchange/merge/merge.ts'
import { gatherProject, removedDocuments } from '../../store/gather-project.ts'
import { historyState } from '../../store/history-state.ts'
import type { Reader } from '../../store/open.ts'
import { readProjectFile } from './read-project-file.ts'
import type { TakingInOrder } from './taking-in-order.ts'

/** What is to be written, and the state of the workspace that it fits. */
export interface Plan {
  readonly takingIn: TakingIn
  readonly fits: string
}

/** Reads the file and says what would come of it. Nothing is changed. Throws an AppError that names what is wrong with the file. */
export function planTakingIn(db: Reader, { choices: chosen, ...file }: TakingInOrder): Plan {
  const { here, fits } = db.transaction(() => ({
    here: { project: gatherProject(db, '', { removed: true }), removed: removedDocuments(db) },
    fits: historyState(db),
  }))()
  const inSight = here.project.documents.filter(({ id }) => !here.removed.has(id))
  const { project, ...read } = readProjectFile(file, { ...here.project, documents: inSight })
  return { takingIn: mergeProjects(here, project, chosen, read), fits }
}
