import { z } from 'zod'
import { count } from './count.ts'
import { id, type Id } from './identity.ts'
import type { Project, ProjectText } from './project.ts'

/** Kinds of things that a project brings, as a report names them. */
export const projectKind = z.enum([
  'documents',
  'statements',
  'speakers',
  'propositions',
  'tags',
  'links',
  'filters',
  'searches',
])
export type ProjectKind = z.infer<typeof projectKind>

const counts = z.record(projectKind, count)

/** A field that two analysts fill differently, both values in words. `takes` says whose will stand. */
const conflictField = z.object({
  field: z.string(),
  mine: z.string(),
  theirs: z.string(),
  takes: z.enum(['mine', 'theirs']),
})

/** One thing that is here and in the project, and differs. `id` is ours; `workspace` for the note of the whole. */
const conflict = z.object({
  kind: z.union([projectKind, z.literal('workspace')]),
  id: z.string(),
  name: z.string(),
  fields: z.array(conflictField),
})
export type Conflict = z.infer<typeof conflict>

/** What does not come along, and of what: each a sentence. */
const loss = z.object({ of: z.string(), what: z.string() })
export type Loss = z.infer<typeof loss>

/** Annotations of one page that no document here is known by, and whose words do not tell which it is. `source`: its address, or empty. */
const homeless = z.object({ source: z.string(), annotations: count })
export type Homeless = z.infer<typeof homeless>

/**
 * What comes of taking a project in. `about` tells how its file was read. `nothingNew`: all of it is here already, so that taking it in
 * changes only what differs and where theirs is chosen.
 */
export const takingInReport = z.object({
  nothingNew: z.boolean(),
  about: z.array(z.string()),
  added: counts,
  same: counts,
  conflicts: z.array(conflict),
  losses: z.array(loss),
  homeless: z.array(homeless),
})
export type TakingInReport = z.infer<typeof takingInReport>

/**
 * Whose value stands where two differ: one side for all, but for the fields named `id field`. `documents` says in which document
 * annotations of a source belong that none is known by.
 */
export const choices = z.object({
  all: z.enum(['mine', 'theirs']).default('mine'),
  fields: z.record(z.string(), z.enum(['mine', 'theirs'])).default({}),
  documents: z.record(z.string(), id).default({}),
})
export type Choices = z.infer<typeof choices>

/** A text of a document that is here, which only the project has, and the file that it was read from, null where that is not there. */
export interface BroughtText {
  readonly document: Id
  readonly text: ProjectText
  readonly file: { readonly sha256: string; readonly fileName: string; readonly bytes: Uint8Array } | null
}

/** What is to be written so that a project is in a workspace. All ids are those of the workspace. */
export interface TakingIn {
  readonly added: Project
  /** As they will stand; only what differs is written. */
  readonly changed: Project
  readonly texts: readonly BroughtText[]
  /** Documents that were removed here and come back into sight. */
  readonly shown: readonly Id[]
  readonly report: TakingInReport
}
