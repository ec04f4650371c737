import type { Migration } from './migration.ts'

/**
 * Suggestions and what was decided of them. `suggestion` and `suggested_text` are worked out from the texts and can be worked
 * out again; `suggestion_decision` and `pair_decision` hold what a person decided, and only they are in the history.
 */
export const suggestions: Migration = {
  version: 50,
  about: 'suggestions, decisions on them and on pairs',
  up: (db) => db.exec(SCHEMA),
}

const SCHEMA = `
CREATE TABLE suggested_text (
  version TEXT PRIMARY KEY NOT NULL REFERENCES text_version (id),
  rules INTEGER NOT NULL,
  failed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE suggestion (
  id TEXT PRIMARY KEY NOT NULL,
  document TEXT NOT NULL REFERENCES document (id),
  version TEXT NOT NULL REFERENCES text_version (id),
  rules INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  form TEXT NOT NULL,
  cueStart INTEGER,
  cueEnd INTEGER,
  speakerStart INTEGER,
  speakerEnd INTEGER,
  speaker TEXT,
  speakerBy TEXT,
  stance TEXT,
  hedge TEXT,
  score REAL NOT NULL,
  tier INTEGER NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX suggestion_document ON suggestion (document, start);
CREATE INDEX suggestion_version ON suggestion (version);
CREATE INDEX suggestion_speaker ON suggestion (speaker, stance);

CREATE TABLE suggestion_decision (
  id TEXT PRIMARY KEY NOT NULL,
  document TEXT NOT NULL REFERENCES document (id),
  version TEXT NOT NULL REFERENCES text_version (id),
  rules INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  statement TEXT,
  author TEXT NOT NULL,
  decidedAt TEXT NOT NULL
) STRICT;
CREATE INDEX suggestion_decision_version ON suggestion_decision (version, start);
CREATE INDEX suggestion_decision_document ON suggestion_decision (document);

CREATE TABLE pair_decision (
  id TEXT PRIMARY KEY NOT NULL,
  author TEXT NOT NULL,
  decidedAt TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`
