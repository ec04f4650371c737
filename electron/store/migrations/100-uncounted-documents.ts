import type { Migration } from './migration.ts'

/**
 * Documents in sight that the comparison has not counted: to look for them among all took longer, in a large library, than to
 * compare the one that had come. Triggers keep the list, whoever shows, hides, counts or drops a document.
 */
export const uncountedDocuments: Migration = {
  version: 100,
  about: 'a list of the documents that are not counted yet',
  up: (db) => db.exec(SCHEMA),
}

const SCHEMA = `
CREATE TABLE uncounted_document (document TEXT PRIMARY KEY NOT NULL REFERENCES document (id)) STRICT, WITHOUT ROWID;
INSERT INTO uncounted_document
  SELECT id FROM document WHERE removed = 0 AND id NOT IN (SELECT document FROM compared_document);

CREATE TRIGGER document_uncounted AFTER INSERT ON document WHEN new.removed = 0 BEGIN
  INSERT OR IGNORE INTO uncounted_document VALUES (new.id);
END;
CREATE TRIGGER document_shown AFTER UPDATE OF removed ON document WHEN new.removed = 0 BEGIN
  INSERT OR IGNORE INTO uncounted_document
    SELECT new.id WHERE NOT EXISTS (SELECT 1 FROM compared_document WHERE document = new.id);
END;
CREATE TRIGGER document_hidden AFTER UPDATE OF removed ON document WHEN new.removed = 1 BEGIN
  DELETE FROM uncounted_document WHERE document = new.id;
END;
CREATE TRIGGER document_counted AFTER INSERT ON compared_document BEGIN
  DELETE FROM uncounted_document WHERE document = new.document;
END;
CREATE TRIGGER document_dropped AFTER DELETE ON compared_document BEGIN
  INSERT OR IGNORE INTO uncounted_document SELECT id FROM document WHERE id = old.document AND removed = 0;
END;
`
