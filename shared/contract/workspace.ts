import { z } from 'zod'
import { instant } from '../model/identity.ts'
import { mutation, query, topic } from './define.ts'

/** What is open, and what undo and redo would do. `sample` marks the copy of the sample workspace. */
export const workspaceInfo = z.object({
  name: z.string(),
  sample: z.boolean(),
  documents: z.number().int(),
  statements: z.number().int(),
  propositions: z.number().int(),
  undo: z.string().nullable(),
  redo: z.string().nullable(),
})
export type WorkspaceInfo = z.infer<typeof workspaceInfo>

/** A workspace that was open before. `token` stands for its path, which the page never sees. */
const recentWorkspace = z.object({
  token: z.string(),
  name: z.string(),
  folder: z.string(),
  openedAt: instant,
})

/** One place in the history. Steps above the present one are `undone` and wait to be redone. */
export const historyStep = z.object({
  id: z.number().int(),
  label: z.string(),
  at: instant,
  author: z.string(),
  undone: z.boolean(),
})
export type HistoryStep = z.infer<typeof historyStep>

/** Something wrong with the workspace file, said for a person. */
export const problem = z.object({ where: z.string(), message: z.string() })
export type Problem = z.infer<typeof problem>

const workspaceNote = z.object({ note: z.string().max(1_000_000) })

const everything = topic.options
const step = z.object({ label: z.string().nullable() })

export const workspace = {
  'workspace.info': query(z.object({}), workspaceInfo),
  'workspace.recent': query(z.object({}), z.array(recentWorkspace)),
  'workspace.open': mutation(z.object({ token: z.string() }), workspaceInfo, everything),
  'workspace.create': mutation(
    z.object({ name: z.string().trim().min(1).max(120) }),
    workspaceInfo,
    everything,
  ),
  'workspace.sample': mutation(z.object({}), workspaceInfo, everything),
  /** The note on the whole workspace, in Markdown. */
  'workspace.note': query(z.object({}), workspaceNote),
  'workspace.writeNote': mutation(workspaceNote, workspaceNote, ['workspace', 'history']),
  'workspace.check': query(z.object({}), z.array(problem)),
  'history.list': query(
    z.object({ limit: z.number().int().min(1).max(1000).default(100) }),
    z.array(historyStep),
  ),
  'history.undo': mutation(z.object({}), step, everything),
  'history.redo': mutation(z.object({}), step, everything),
} as const
