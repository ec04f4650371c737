import { z } from 'zod'
import { count } from '../model/count.ts'
import { choices, takingInReport } from '../model/taking-in.ts'
import { job, query } from './define.ts'

/** A file that a person gave, and whose values are to stand where two analysts differ. */
const order = z.object({ grant: z.string(), choices: choices.prefault({}) })
const outcome = z.object({ name: z.string(), report: takingInReport })

/** A file that holds a project, with a token of its own. `within` is the folder in which it was found; null for a file that was given. */
const foundProject = z.object({ grant: z.string(), name: z.string(), within: z.string().nullable() })
export type FoundProject = z.infer<typeof foundProject>

/** How far it is: the file is read, compared with what is here, and written, of which the things are counted. */
export const takingInProgress = z.object({
  phase: z.enum(['reading', 'comparing', 'writing']),
  done: count,
  total: count,
})
export type TakingInProgress = z.infer<typeof takingInProgress>

/** Whole projects: other workspaces, Gainsay JSON, evidence packs, REFI-QDA, annotations of other programs. */
export const projects = {
  /** Those of the given files that hold a project, and such files within given folders; the others are documents. */
  'projects.recognise': query(
    z.object({ grants: z.array(z.string()) }),
    z.object({ projects: z.array(foundProject) }),
  ),
  /** What would come of taking one in. Nothing is changed. */
  'projects.plan': job(order, takingInProgress, outcome, []),
  /** Takes one in, as one step to undo, whole or not at all; stopping changes nothing. */
  'projects.takeIn': job(order, takingInProgress, outcome, [
    ...([
      'workspace',
      'documents',
      'statements',
      'speakers',
      'propositions',
      'tags',
      'links',
      'filters',
    ] as const),
    ...(['searches', 'suggestions', 'pairs', 'history', 'index', 'parallels'] as const),
  ]),
} as const
