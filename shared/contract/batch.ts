import { id } from '../model/identity.ts'

/** Changes of one batch that follow each other are one step to undo. */
export const batch = id.optional()
