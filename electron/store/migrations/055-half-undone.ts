import type { Migration } from './migration.ts'

/** `standing`: of a step that is undone or redone in part, how many of its rows stand, counted from its first; else null. */
export const halfUndone: Migration = {
  version: 55,
  about: 'steps of the history that are undone a few rows at a time',
  up: (db) => db.exec('ALTER TABLE history ADD COLUMN standing INTEGER'),
}
