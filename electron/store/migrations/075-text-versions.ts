import type { Migration } from './migration.ts'

/**
 * Text versions. `document.textVersion` is the number of the one that counts: one column of one row, so that undo and redo turn from
 * one version to the other in one write, and no document is ever without a text. A trigger keeps what follows from it: which
 * text is current, that search reads the text again, and that passages of the old text are gone at once.
 *
 * Each version names the original that it was read from, and `facts` what was read of the document then: a field that nobody
 * has corrected follows a better reading. `anchor` of a statement says whether it stands in the current text (`sure`), waits for a
 * person (`review`), or was left in the text in which it was marked (`orphan`). `source` is the path of the file, where it
 * was known, and `sourceAt` when that was changed last.
 */
export const textVersions: Migration = {
  version: 75,
  about: 'text versions, their originals, statements to re-find',
  up: (db) => db.exec(SCHEMA),
}

const SCHEMA = `
ALTER TABLE document ADD COLUMN textVersion INTEGER NOT NULL DEFAULT 1;
ALTER TABLE document ADD COLUMN source TEXT;
ALTER TABLE document ADD COLUMN sourceAt TEXT;
CREATE INDEX document_source ON document (source) WHERE source IS NOT NULL;

ALTER TABLE text_version ADD COLUMN number INTEGER NOT NULL DEFAULT 1;
ALTER TABLE text_version ADD COLUMN original TEXT NOT NULL DEFAULT '';
ALTER TABLE text_version ADD COLUMN encoding TEXT NOT NULL DEFAULT '';
ALTER TABLE text_version ADD COLUMN reason TEXT NOT NULL DEFAULT 'import';
ALTER TABLE text_version ADD COLUMN madeAt TEXT NOT NULL DEFAULT '';
ALTER TABLE text_version ADD COLUMN facts TEXT NOT NULL DEFAULT '{}';
UPDATE text_version SET (original, encoding, madeAt) =
  (SELECT sha256, encoding, importedAt FROM document WHERE document.id = document);
CREATE UNIQUE INDEX text_version_number ON text_version (document, number);

CREATE TABLE every_original (
  document TEXT NOT NULL REFERENCES document (id),
  sha256 TEXT NOT NULL,
  fileName TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  deflated BLOB NOT NULL,
  PRIMARY KEY (document, sha256)
) STRICT;
INSERT INTO every_original SELECT document, sha256, fileName, bytes, deflated FROM original JOIN document ON id = document;
DROP TABLE original;
ALTER TABLE every_original RENAME TO original;
CREATE INDEX original_hash ON original (sha256);

ALTER TABLE statement ADD COLUMN anchor TEXT NOT NULL DEFAULT 'sure';
CREATE INDEX statement_anchor ON statement (anchor, document) WHERE anchor <> 'sure';
DROP VIEW present_statement;
CREATE VIEW present_statement AS
  SELECT * FROM statement WHERE document NOT IN (SELECT id FROM document WHERE removed = 1);

ALTER TABLE compared_document ADD COLUMN text TEXT;
ALTER TABLE compared_document ADD COLUMN stale INTEGER NOT NULL DEFAULT 0;
UPDATE compared_document SET text =
  (SELECT id FROM text_version WHERE text_version.document = compared_document.document AND current = 1);
CREATE INDEX compared_document_stale ON compared_document (document) WHERE stale = 1;

CREATE TRIGGER document_version_chosen AFTER UPDATE OF textVersion ON document
  WHEN new.textVersion <> old.textVersion BEGIN
  UPDATE text_version SET current = 0 WHERE document = new.id AND current = 1;
  UPDATE text_version SET current = 1 WHERE document = new.id AND number = new.textVersion;
  UPDATE search_state SET version = version + 1;
  UPDATE search_entry SET analysis = '', changed = (SELECT version FROM search_state) WHERE document = new.id;
  UPDATE compared_document SET stale = 1 WHERE document = new.id;
  INSERT OR IGNORE INTO loose_family SELECT family FROM place WHERE id IN (
    SELECT leftPlace FROM passage WHERE leftDocument = new.id OR rightDocument = new.id
    UNION SELECT rightPlace FROM passage WHERE leftDocument = new.id OR rightDocument = new.id);
  DELETE FROM passage WHERE leftDocument = new.id OR rightDocument = new.id;
  DELETE FROM place WHERE document = new.id;
END;
`
