import type { Company } from '../../../electron/exchange/exchange-format.ts'
import { mergeProjects } from '../../../electron/exchange/merge/merge.ts'
import { gatherProject, removedDocuments } from '../../../electron/store/gather-project.ts'
import { change } from '../../../electron/store/history.ts'
import type { Reader, Writer } from '../../../electron/store/open.ts'
import { takeIn } from '../../../electron/store/taking-in/take-in.ts'
import type { Project } from '../../../shared/model/project.ts'
import { choices, type TakingInReport } from '../../../shared/model/taking-in.ts'

/** Takes a project into a workspace, as one step. */
export function taken(
  db: Writer,
  theirs: Project,
  settled: Parameters<typeof choices.parse>[0] = {},
): TakingInReport {
  const here = { project: gatherProject(db, 'harbour', { removed: true }), removed: removedDocuments(db) }
  const merged = mergeProjects(here, theirs, choices.parse(settled), { about: [], losses: [] })
  change(db, { label: 'import of a project', author: 'Mara' }, (tx) => takeIn(tx, merged))
  return merged.report
}

/** The whole of a workspace that is in sight, with its files. */
export const whole = (db: Reader): Project => gatherProject(db, 'harbour', { originals: true })

/** A project that goes out without company. */
export const alone: Company = {
  report: () => Promise.resolve(''),
  annotations: () => Promise.resolve(''),
  history: () => [],
}
