import type { Migration } from './migration.ts'

/**
 * Columns are named as in the model; `key` is a name as `shared/text/name-key.ts` folds it. What is read and written whole (blocks, dates, aliases) is JSON in one column. Rows refer
 * to each other without cascades, so that the history sees every row that goes.
 */
export const first: Migration = {
  version: 10,
  about: 'documents, statements, speakers, propositions, tags, history',
  up: (db) => db.exec(SCHEMA),
}

const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES ('lastStatementNumber', '0');

CREATE TABLE document (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  outlet TEXT,
  author TEXT,
  url TEXT,
  language TEXT,
  published TEXT,
  publishedCheck INTEGER NOT NULL,
  reliability TEXT,
  read INTEGER NOT NULL,
  words INTEGER NOT NULL,
  importedAt TEXT NOT NULL,
  format TEXT NOT NULL,
  encoding TEXT NOT NULL,
  fileName TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  removed INTEGER NOT NULL,
  dates TEXT NOT NULL,
  warnings TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX document_removed ON document (id) WHERE removed = 1;

CREATE TABLE original (
  document TEXT PRIMARY KEY NOT NULL REFERENCES document (id),
  deflated BLOB NOT NULL
) STRICT;

CREATE TABLE text_version (
  id TEXT PRIMARY KEY NOT NULL,
  document TEXT NOT NULL REFERENCES document (id),
  current INTEGER NOT NULL,
  extractor TEXT NOT NULL,
  blocks TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX text_version_current ON text_version (document) WHERE current = 1;

CREATE TABLE speaker (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  aliases TEXT NOT NULL,
  role TEXT NOT NULL,
  side TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX speaker_key ON speaker (key);

CREATE TABLE proposition (
  id TEXT PRIMARY KEY NOT NULL,
  text TEXT NOT NULL,
  key TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX proposition_key ON proposition (key);
CREATE INDEX proposition_position ON proposition (position);

CREATE TABLE tag (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  definition TEXT NOT NULL,
  lastUsedAt TEXT
) STRICT;
CREATE INDEX tag_key ON tag (key);

CREATE TABLE statement (
  id TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL UNIQUE,
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
  note TEXT NOT NULL
) STRICT;
CREATE INDEX statement_place ON statement (document, start, "end", number);
CREATE INDEX statement_stance ON statement (document, stance);
CREATE INDEX statement_speaker ON statement (speaker, document);
CREATE INDEX statement_proposition ON statement (proposition, stance, document);

CREATE TABLE statement_tag (
  statement TEXT NOT NULL REFERENCES statement (id),
  tag TEXT NOT NULL REFERENCES tag (id),
  PRIMARY KEY (statement, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_tag_tag ON statement_tag (tag, statement);

CREATE VIEW present_statement AS
  SELECT * FROM statement WHERE document NOT IN (SELECT id FROM document WHERE removed = 1);

CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  batch TEXT,
  undone INTEGER NOT NULL
) STRICT;
CREATE INDEX history_undone ON history (undone, id);

CREATE TABLE history_image (
  step INTEGER NOT NULL REFERENCES history (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  image TEXT NOT NULL,
  PRIMARY KEY (step, position)
) STRICT, WITHOUT ROWID;
`
