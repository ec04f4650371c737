import type { Migration } from './migration.ts'

/**
 * What the comparison of all documents keeps, and origins. The tables are worked out from the texts and can be worked out again;
 * only `furniture_choice` and the column `chosenOrigin` hold what a person decided, and only they are in the history.
 *
 * `origin` of a statement names what it goes back to: the analyst's choice, else what parallels say, else its wording. Triggers
 * keep it so, also where the history brings a row back.
 */
export const parallels: Migration = {
  version: 40,
  about: 'parallels, families, origins',
  up: (db) => db.exec(SCHEMA),
}

const ORIGIN = 'coalesce(new.chosenOrigin, new.parallelOrigin, new.wording)'

const SCHEMA = `
CREATE TABLE comparison (key TEXT PRIMARY KEY NOT NULL, value ANY NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE compared_document (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  document TEXT NOT NULL UNIQUE REFERENCES document (id),
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX compared_document_version ON compared_document (version);

CREATE TABLE stem_count (stem INTEGER PRIMARY KEY NOT NULL, sentences INTEGER NOT NULL) STRICT;

CREATE TABLE sentence_seen (
  sentence INTEGER NOT NULL,
  before INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  atEdge INTEGER NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (sentence, before)
) STRICT, WITHOUT ROWID;

CREATE TABLE furniture_choice (sentence TEXT PRIMARY KEY NOT NULL, furniture INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE key_segment (id INTEGER PRIMARY KEY NOT NULL, level INTEGER NOT NULL, bucket INTEGER) STRICT;
CREATE TABLE copy_key (place INTEGER PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE TABLE reword_key (place INTEGER PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE TABLE fresh_key (document INTEGER PRIMARY KEY NOT NULL, copies BLOB NOT NULL, rewords BLOB NOT NULL) STRICT;

CREATE TABLE place (
  id INTEGER PRIMARY KEY NOT NULL,
  document TEXT NOT NULL REFERENCES document (id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  family INTEGER NOT NULL
) STRICT;
CREATE INDEX place_document ON place (document, start);
CREATE INDEX place_family ON place (family, id);
CREATE TABLE loose_family (family INTEGER PRIMARY KEY NOT NULL) STRICT;

CREATE TABLE passage (
  id INTEGER PRIMARY KEY NOT NULL,
  leftPlace INTEGER NOT NULL REFERENCES place (id),
  leftDocument TEXT NOT NULL REFERENCES document (id),
  leftStart INTEGER NOT NULL,
  leftEnd INTEGER NOT NULL,
  rightPlace INTEGER NOT NULL REFERENCES place (id),
  rightDocument TEXT NOT NULL REFERENCES document (id),
  rightStart INTEGER NOT NULL,
  rightEnd INTEGER NOT NULL,
  kind TEXT NOT NULL,
  likeness REAL NOT NULL,
  change TEXT,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX passage_left ON passage (leftDocument, rightDocument);
CREATE INDEX passage_right ON passage (rightDocument, leftDocument);
CREATE INDEX passage_left_place ON passage (leftPlace);
CREATE INDEX passage_right_place ON passage (rightPlace);

CREATE TABLE waiting_pair (
  "left" INTEGER NOT NULL,
  "right" INTEGER NOT NULL,
  later INTEGER NOT NULL,
  PRIMARY KEY ("left", "right")
) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_pair_later ON waiting_pair (later);
CREATE INDEX waiting_pair_right ON waiting_pair ("right");

ALTER TABLE statement ADD COLUMN parallelOrigin TEXT;
ALTER TABLE statement ADD COLUMN chosenOrigin TEXT;
ALTER TABLE statement ADD COLUMN origin TEXT NOT NULL DEFAULT '';
UPDATE statement SET origin = wording;
CREATE INDEX statement_parallel_origin ON statement (parallelOrigin) WHERE parallelOrigin IS NOT NULL;
CREATE INDEX statement_chosen_origin ON statement (chosenOrigin) WHERE chosenOrigin IS NOT NULL;
CREATE TRIGGER statement_origin_made AFTER INSERT ON statement WHEN new.origin IS NOT ${ORIGIN} BEGIN
  UPDATE statement SET origin = ${ORIGIN} WHERE id = new.id;
END;
CREATE TRIGGER statement_origin_changed AFTER UPDATE OF chosenOrigin, parallelOrigin, wording ON statement
  WHEN new.origin IS NOT ${ORIGIN} BEGIN
  UPDATE statement SET origin = ${ORIGIN} WHERE id = new.id;
END;

DROP INDEX statement_ledger;
CREATE INDEX statement_ledger
  ON statement (proposition, stance, speaker, origin, document, said, hedge, credibility, author, number, id);
DROP INDEX statement_speaker;
CREATE INDEX statement_speaker ON statement (speaker, origin, document, stance);

DROP VIEW present_statement;
CREATE VIEW present_statement AS
  SELECT * FROM statement WHERE document NOT IN (SELECT id FROM document WHERE removed = 1);
`
