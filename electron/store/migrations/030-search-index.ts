import type { Migration } from './migration.ts'

/**
 * The search index. All of it can be made again from the texts. A document has one number for good; triggers note, whoever
 * writes, when it comes or goes and when its analysis no longer holds. `search_state.version` rises with each such
 * change and is kept beside what changed, so that a reader knows what to look at again.
 *
 * What an import analysed waits in `search_pending` until it comes into a segment. Segments are made of pages that are written
 * first and count as soon as their segment has its row; `upTo` is the last waiting row that is in it.
 */
export const searchIndex: Migration = {
  version: 30,
  about: 'the search index',
  up: (db) => db.exec(SCHEMA),
}

const NEXT = 'UPDATE search_state SET version = version + 1;'
const NOW = '(SELECT version FROM search_state)'

const SCHEMA = `
CREATE TABLE search_state (version INTEGER NOT NULL) STRICT;
INSERT INTO search_state VALUES (0);

CREATE TABLE search_entry (
  number INTEGER PRIMARY KEY,
  document TEXT NOT NULL UNIQUE REFERENCES document (id),
  present INTEGER NOT NULL,
  analysis TEXT NOT NULL,
  changed INTEGER NOT NULL
) STRICT;
CREATE INDEX search_entry_changed ON search_entry (changed);
INSERT INTO search_entry (document, present, analysis, changed)
  SELECT id, 1 - removed, '', 0 FROM document ORDER BY rowid;

CREATE TABLE search_pending (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document TEXT NOT NULL REFERENCES document (id),
  analysis TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE search_segment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  upTo INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  dictionary INTEGER NOT NULL,
  frequencies INTEGER NOT NULL,
  positions INTEGER NOT NULL
) STRICT;
CREATE TABLE search_page (key INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

CREATE TRIGGER search_document_made AFTER INSERT ON document BEGIN
  ${NEXT}
  INSERT INTO search_entry (document, present, analysis, changed) VALUES (new.id, 1 - new.removed, '', ${NOW});
END;
CREATE TRIGGER search_document_shown AFTER UPDATE OF removed ON document WHEN new.removed <> old.removed BEGIN
  ${NEXT}
  UPDATE search_entry SET present = 1 - new.removed, changed = ${NOW} WHERE document = new.id;
END;
CREATE TRIGGER search_document_renamed AFTER UPDATE OF title, language ON document
  WHEN new.title IS NOT old.title OR new.language IS NOT old.language BEGIN
  ${NEXT}
  UPDATE search_entry SET analysis = '', changed = ${NOW} WHERE document = new.id;
END;
CREATE TRIGGER search_document_dated AFTER UPDATE OF published ON document WHEN new.published IS NOT old.published BEGIN
  ${NEXT}
END;
CREATE TRIGGER search_document_analysed AFTER INSERT ON search_pending BEGIN
  ${NEXT}
  UPDATE search_entry SET analysis = new.analysis, changed = ${NOW} WHERE document = new.document;
END;
`
