import { z } from 'zod'
import { count } from '../model/count.ts'
import { instant } from '../model/identity.ts'
import { NAME_LIMIT } from '../model/limits.ts'
import { job, mutation, query, topic } from './define.ts'

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

const named = { id: z.string(), name: z.string() }

/** The one thing that a step is about, where it is about one that still stands. `name` is its first letters, or those of its quote. */
const historyTarget = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('statement'),
    ...named,
    document: z.string(),
    start: z.number().int(),
    end: z.number().int(),
  }),
  ...(['document', 'proposition', 'speaker', 'tag'] as const).map((kind) =>
    z.object({ kind: z.literal(kind), ...named }),
  ),
])
export type HistoryTarget = z.infer<typeof historyTarget>

/**
 * One place in the history. Steps above the present one are `undone` and wait to be redone. `away`: how many undos lead to one
 * that stands, how many redos to one that was undone.
 */
const historyStep = z.object({
  id: z.number().int(),
  label: z.string(),
  at: instant,
  author: z.string(),
  undone: z.boolean(),
  away: z.number().int(),
  target: historyTarget.nullable(),
})
export type HistoryStep = z.infer<typeof historyStep>

/** Steps as they are listed, newest first. */
const historyPage = z.object({ total: z.number().int(), steps: z.array(historyStep) })
export type HistoryPage = z.infer<typeof historyPage>

/** Something wrong with the workspace file, said for a person. */
export const problem = z.object({ where: z.string(), message: z.string() })
export type Problem = z.infer<typeof problem>

const workspaceNote = z.object({ note: z.string().max(1_000_000) })

const everything = topic.options
/** `label` is null where there was nothing to do; `stopped` where a part of the step is left for the next time. */
const oneStep = z.object({ label: z.string().nullable(), stopped: z.boolean() })
/** In rows of the workspace: one step may have changed a hundred thousand. */
const rowsDone = z.object({ done: z.number().int(), total: z.number().int() })

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
    z.object({
      /** Words that the label or the author of a step has to have. */
      words: z.string().max(NAME_LIMIT).default(''),
      offset: count.default(0),
      limit: z.number().int().min(1).max(1000).default(100),
    }),
    historyPage,
  ),
  'history.undo': job(z.object({}), rowsDone, oneStep, everything),
  'history.redo': job(z.object({}), rowsDone, oneStep, everything),
  /** Undoes all steps after this one, or redoes all up to and with it. 0 undoes everything. */
  'history.goTo': job(
    z.object({ step: count }),
    rowsDone,
    z.object({ undone: z.number().int(), redone: z.number().int(), stopped: z.boolean() }),
    everything,
  ),
} as const
