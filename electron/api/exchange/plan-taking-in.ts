import type { TakingInProgress } from '../../../shared/contract/projects.ts'
import type { TakingIn } from '../../../shared/model/taking-in.ts'
import { mergeProjects } from '../../exchange/merge/merge.ts'
import { gatherProject, removedDocuments } from '../../store/gather-project.ts'
import type { Reader } from '../../store/open.ts'
import { readProjectFile } from './read-project-file.ts'
import type { TakingInOrder } from './taking-in-order.ts'

/** Reads the file and says what would come of it. Nothing is changed. Throws an AppError that names what is wrong with the file. */
export function planTakingIn(
  db: Reader,
  { choices: chosen, ...file }: TakingInOrder,
  progress: (value: TakingInProgress) => void,
): TakingIn {
  progress({ phase: 'reading', done: 0, total: 1 })
  const here = db.transaction(() => ({
    project: gatherProject(db, '', { removed: true }),
    removed: removedDocuments(db),
  }))()
  const inSight = here.project.documents.filter(({ id }) => !here.removed.has(id))
  const { project, ...read } = readProjectFile(
    file,
    { ...here.project, documents: inSight },
    chosen.documents,
  )
  progress({ phase: 'comparing', done: 0, total: 1 })
  return mergeProjects(here, project, chosen, read)
}
