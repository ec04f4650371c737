import type { Migration } from './migration.ts'

/** Files that could not be imported, by the path that people know: they wait in Review. No part of the history. */
export const failedImports: Migration = {
  version: 76,
  about: 'files that could not be imported',
  up: (db) =>
    db.exec(`CREATE TABLE failed_import (
      path TEXT PRIMARY KEY NOT NULL,
      source TEXT,
      bytes INTEGER,
      code TEXT NOT NULL,
      message TEXT NOT NULL,
      at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;`),
}
