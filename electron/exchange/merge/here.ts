import type { Id } from '../../../shared/model/identity.ts'
import type { Project } from '../../../shared/model/project.ts'

/** The workspace that takes in: all of it, also the documents that are out of sight. */
export interface Here {
  readonly project: Project
  readonly removed: ReadonlySet<Id>
}
