import type { Migration } from './migration.ts'

/**
 * A statement is saved alone and has to be on the disk, so what counts is how many pages that writes. The number of a statement is
 * its rowid now; the index of places tells stances too; a step of the history holds its first row itself, and mostly has no
 * other. The last number is written down only when a statement goes, which may have been the one that had it.
 */
export const fewerPages: Migration = {
  version: 90,
  about: 'fewer pages for a statement that is saved',
  up: (db) => db.exec(STATEMENTS + HISTORY),
}

/** In the order of the columns that migrations have made since the first schema. */
const STATEMENTS = `
DROP VIEW present_statement;
CREATE TABLE numbered_statement (
  id TEXT NOT NULL UNIQUE,
  number INTEGER PRIMARY KEY,
  document TEXT NOT NULL REFERENCES document (id),
  version TEXT NOT NULL REFERENCES text_version (id),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  stance TEXT NOT NULL,
  speaker TEXT REFERENCES speaker (id),
  reported TEXT,
  cue TEXT,
  said TEXT,
  proposition TEXT REFERENCES proposition (id),
  hedge TEXT,
  credibility INTEGER,
  author TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  fromSuggestion INTEGER NOT NULL,
  note TEXT NOT NULL,
  wording TEXT NOT NULL DEFAULT '',
  parallelOrigin TEXT,
  chosenOrigin TEXT,
  origin TEXT NOT NULL DEFAULT '',
  anchor TEXT NOT NULL DEFAULT 'sure'
) STRICT;
INSERT INTO numbered_statement SELECT id, number, document, version, start, "end", quote, prefix, suffix, stance, speaker,
  reported, cue, said, proposition, hedge, credibility, author, createdAt, updatedAt, fromSuggestion, note, wording,
  parallelOrigin, chosenOrigin, origin, anchor FROM statement ORDER BY number;
DROP TABLE statement;
ALTER TABLE numbered_statement RENAME TO statement;

CREATE INDEX statement_place ON statement (document, start, "end", number, stance);
CREATE INDEX statement_ledger
  ON statement (proposition, stance, speaker, origin, document, said, hedge, credibility, author, anchor, number, id);
CREATE INDEX statement_speaker ON statement (speaker, origin, document, stance, proposition);
CREATE INDEX statement_parallel_origin ON statement (parallelOrigin) WHERE parallelOrigin IS NOT NULL;
CREATE INDEX statement_chosen_origin ON statement (chosenOrigin) WHERE chosenOrigin IS NOT NULL;
CREATE INDEX statement_anchor ON statement (anchor, document) WHERE anchor <> 'sure';

CREATE TRIGGER statement_origin_made AFTER INSERT ON statement
  WHEN new.origin IS NOT coalesce(new.chosenOrigin, new.parallelOrigin, new.wording) BEGIN
  UPDATE statement SET origin = coalesce(new.chosenOrigin, new.parallelOrigin, new.wording) WHERE id = new.id;
END;
CREATE TRIGGER statement_origin_changed AFTER UPDATE OF chosenOrigin, parallelOrigin, wording ON statement
  WHEN new.origin IS NOT coalesce(new.chosenOrigin, new.parallelOrigin, new.wording) BEGIN
  UPDATE statement SET origin = coalesce(new.chosenOrigin, new.parallelOrigin, new.wording) WHERE id = new.id;
END;
CREATE TRIGGER statement_number_given AFTER DELETE ON statement BEGIN
  UPDATE meta SET value = old.number WHERE key = 'lastStatementNumber' AND CAST(value AS INTEGER) < old.number;
END;

CREATE VIEW present_statement AS
  SELECT * FROM statement WHERE document NOT IN (SELECT id FROM document WHERE removed = 1);
`

const HISTORY = `
ALTER TABLE history ADD COLUMN image TEXT;
UPDATE history SET image = (SELECT image FROM history_image WHERE step = id AND position = 0);
DELETE FROM history_image WHERE position = 0;
DROP INDEX history_undone;
CREATE INDEX history_undone ON history (id) WHERE undone = 1;
`
