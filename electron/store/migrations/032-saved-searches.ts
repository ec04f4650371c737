import type { Migration } from './migration.ts'

export const savedSearches: Migration = {
  version: 32,
  about: 'saved searches',
  up(db) {
    db.exec(SCHEMA)
  },
}

const SCHEMA = `
CREATE TABLE saved_search (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  query TEXT NOT NULL
) STRICT;
CREATE INDEX saved_search_key ON saved_search (key);
`
