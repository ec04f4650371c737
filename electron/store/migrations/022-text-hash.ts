import { textHash } from '../text-hash.ts'
import type { Migration } from './migration.ts'

/**
 * Each text with a hash of its own. SQLite proves its pages hang together, not that they say what was written: one turned bit
 * inside an article would go unnoticed for ever.
 */
export const hashedTexts: Migration = {
  version: 22,
  about: 'a hash for each text',
  up(db) {
    db.function('text_hash', { deterministic: true }, (text, blocks) =>
      textHash(String(text), String(blocks)),
    )
    db.exec(`
      ALTER TABLE text_version ADD COLUMN hash TEXT NOT NULL DEFAULT '';
      UPDATE text_version SET hash = text_hash(text, blocks);
    `)
  },
}
