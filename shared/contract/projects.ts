import { z } from 'zod'
import { choices, takingInReport } from '../model/taking-in.ts'
import { mutation, query } from './define.ts'

/** A file that a person gave, and whose values are to stand where two analysts differ. */
const order = z.object({ grant: z.string(), choices: choices.prefault({}) })
const outcome = z.object({ name: z.string(), report: takingInReport })

/** A file that holds a project, with a token of its own. `within` is the folder in which it was found; null for a file that was given. */
const foundProject = z.object({ grant: z.string(), name: z.string(), within: z.string().nullable() })
export type FoundProject = z.infer<typeof foundProject>

/** Whole projects: other workspaces, Gainsay JSON, evidence packs, REFI-QDA, annotations of other programs. */
export const projects = {
  /** Those of the given files that hold a project, and such files within given folders; the others are documents. */
  'projects.recognise': query(
    z.object({ grants: z.array(z.string()) }),
    z.object({ projects: z.array(foundProject) }),
  ),
  /** What would come of taking one in. Nothing is changed. */
  'projects.plan': query(order, outcome),
  /** Takes one in, as one step to undo. */
  'projects.takeIn': mutation(order, outcome, [
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
