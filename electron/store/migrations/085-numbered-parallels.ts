import type { Migration } from './migration.ts'

/**
 * Parallels in less room. Places and passages name documents by the number under which they are compared, and views show them by
 * their ids as before. Segments of keys are written one behind the other, in buckets that are cut by their size: old keys go, and
 * the comparison makes them anew. Sentences are counted under 32 bits, and what stood before them under 16: they are only told apart.
 * What was found, and what a person decided, stays.
 */
export const numberedParallels: Migration = {
  version: 85,
  about: 'parallels by numbers of documents, keys in fewer bits',
  up: (db) => db.exec(SCHEMA),
}

const SCHEMA = `
DROP TRIGGER document_version_chosen;

CREATE TABLE numbered_place (
  id INTEGER PRIMARY KEY NOT NULL,
  document INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  family INTEGER NOT NULL
) STRICT;
INSERT INTO numbered_place SELECT place.id, number, start, "end", family FROM place JOIN compared_document USING (document);

CREATE TABLE numbered_passage (
  id INTEGER PRIMARY KEY NOT NULL,
  leftPlace INTEGER NOT NULL REFERENCES numbered_place (id),
  leftDocument INTEGER NOT NULL,
  leftStart INTEGER NOT NULL,
  leftEnd INTEGER NOT NULL,
  rightPlace INTEGER NOT NULL REFERENCES numbered_place (id),
  rightDocument INTEGER NOT NULL,
  rightStart INTEGER NOT NULL,
  rightEnd INTEGER NOT NULL,
  kind TEXT NOT NULL,
  likeness REAL NOT NULL,
  change TEXT,
  version INTEGER NOT NULL
) STRICT;
INSERT INTO numbered_passage SELECT passage.id, leftPlace, l.number, leftStart, leftEnd, rightPlace, r.number, rightStart, rightEnd,
    kind, likeness, change, passage.version
  FROM passage JOIN compared_document AS l ON l.document = leftDocument JOIN compared_document AS r ON r.document = rightDocument;

DROP TABLE passage;
DROP TABLE place;
CREATE INDEX place_document ON numbered_place (document, start);
CREATE INDEX place_family ON numbered_place (family, id);
CREATE INDEX passage_left ON numbered_passage (leftDocument, rightDocument);
CREATE INDEX passage_right ON numbered_passage (rightDocument, leftDocument);
CREATE INDEX passage_left_place ON numbered_passage (leftPlace);
CREATE INDEX passage_right_place ON numbered_passage (rightPlace);

CREATE VIEW place AS
  SELECT id, compared_document.document, start, "end", family
  FROM numbered_place JOIN compared_document ON number = numbered_place.document;
CREATE VIEW passage AS
  SELECT id, leftPlace, l.document AS leftDocument, leftStart, leftEnd, rightPlace, r.document AS rightDocument, rightStart, rightEnd,
    kind, likeness, change, numbered_passage.version
  FROM numbered_passage JOIN compared_document AS l ON l.number = leftDocument
  JOIN compared_document AS r ON r.number = rightDocument;

CREATE TRIGGER document_version_chosen AFTER UPDATE OF textVersion ON document
  WHEN new.textVersion <> old.textVersion BEGIN
  UPDATE text_version SET current = 0 WHERE document = new.id AND current = 1;
  UPDATE text_version SET current = 1 WHERE document = new.id AND number = new.textVersion;
  UPDATE search_state SET version = version + 1;
  UPDATE search_entry SET analysis = '', changed = (SELECT version FROM search_state) WHERE document = new.id;
  UPDATE compared_document SET stale = 1 WHERE document = new.id;
  INSERT OR IGNORE INTO loose_family SELECT family FROM numbered_place WHERE id IN (
    SELECT leftPlace FROM numbered_passage WHERE rightDocument = (SELECT number FROM compared_document WHERE document = new.id)
    UNION SELECT rightPlace FROM numbered_passage
      WHERE leftDocument = (SELECT number FROM compared_document WHERE document = new.id));
  DELETE FROM numbered_passage WHERE leftDocument = (SELECT number FROM compared_document WHERE document = new.id)
    OR rightDocument = (SELECT number FROM compared_document WHERE document = new.id);
  DELETE FROM numbered_place WHERE document = (SELECT number FROM compared_document WHERE document = new.id);
END;

CREATE TABLE counted_sentence (
  sentence INTEGER NOT NULL,
  before INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  atEdge INTEGER NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (sentence, before)
) STRICT, WITHOUT ROWID;
INSERT INTO counted_sentence SELECT sentence - ((sentence >> 31) << 32), before & 65535, sum(documents), sum(atEdge), min(document)
  FROM sentence_seen GROUP BY 1, 2;
DROP TABLE sentence_seen;
ALTER TABLE counted_sentence RENAME TO sentence_seen;

DROP TABLE key_segment;
CREATE TABLE key_segment (
  id INTEGER PRIMARY KEY NOT NULL,
  main INTEGER NOT NULL,
  bits INTEGER NOT NULL,
  lines INTEGER NOT NULL,
  slice INTEGER
) STRICT;
DELETE FROM copy_key;
DELETE FROM reword_key;
DELETE FROM fresh_key;
DELETE FROM comparison WHERE key = 'rarityDocuments';
`
