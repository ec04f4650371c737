import type { Migration } from './migration.ts'

/** Who has an alias: few do, and each new name is looked for among them. */
export const aliasedSpeakers: Migration = {
  version: 23,
  about: 'an index of speakers with aliases',
  up: (db) => db.exec(`CREATE INDEX speaker_aliased ON speaker (id) WHERE aliases <> '[]'`),
}
