import type { Migration } from './migration.ts'

/**
 * How telling the words are that two passages share, by which families are put in order. What was compared before has none until it
 * is compared again, which the comparison does by itself.
 */
export const tellingPassages: Migration = {
  version: 110,
  about: 'how telling the words of a passage are',
  up: (db) => db.exec('ALTER TABLE numbered_passage ADD COLUMN telling REAL NOT NULL DEFAULT 0'),
}
