import type { Migration } from './migration.ts'

/** Keys of parallels take fewer bytes now. They are worked out from the texts: the old ones go, and the comparison makes them anew. */
export const shorterKeys: Migration = {
  version: 65,
  about: 'keys of parallels in fewer bytes',
  up: (db) =>
    db.exec(`
DELETE FROM key_segment;
DELETE FROM copy_key;
DELETE FROM reword_key;
DELETE FROM fresh_key;
DELETE FROM comparison WHERE key = 'rarityDocuments';
`),
}
