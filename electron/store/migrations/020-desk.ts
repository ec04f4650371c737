import { wordingOf } from '../wording.ts'
import type { Migration } from './migration.ts'

/**
 * The analyst's desk. `wording` names the folded words of a quote, so that origins can be counted by an index. A statement that
 * an undo or redo will bring back gets it too: the images of the history are rows of this table. Where the folding changes, a
 * later migration has to name all wordings anew.
 */
export const desk: Migration = {
  version: 20,
  about: 'tag tree, links, the note of the workspace, saved filters, origins',
  up(db) {
    db.function('wording_of', { deterministic: true }, (quote) => wordingOf(String(quote)))
    db.exec(SCHEMA)
    db.exec(['before', 'after'].map(nameWordings).join(''))
  },
}

const SCHEMA = `
ALTER TABLE proposition ADD COLUMN status TEXT NOT NULL DEFAULT 'open';

ALTER TABLE tag ADD COLUMN parent TEXT REFERENCES tag (id);
ALTER TABLE tag ADD COLUMN colour TEXT;
ALTER TABLE tag ADD COLUMN example TEXT NOT NULL DEFAULT '';
CREATE INDEX tag_parent ON tag (parent);

ALTER TABLE statement ADD COLUMN wording TEXT NOT NULL DEFAULT '';
UPDATE statement SET wording = wording_of(quote);
DROP INDEX statement_proposition;
CREATE INDEX statement_ledger
  ON statement (proposition, stance, speaker, wording, document, said, hedge, credibility, author, number, id);
DROP INDEX statement_speaker;
CREATE INDEX statement_speaker ON statement (speaker, wording, document, stance);

CREATE TABLE link (
  id TEXT PRIMARY KEY NOT NULL,
  source TEXT NOT NULL REFERENCES statement (id),
  target TEXT NOT NULL REFERENCES statement (id) CHECK (target <> source),
  kind TEXT NOT NULL,
  author TEXT NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX link_source ON link (source);
CREATE INDEX link_target ON link (target);

CREATE TABLE note (id TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO note VALUES ('workspace', '');

CREATE TABLE saved_filter (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  filter TEXT NOT NULL
) STRICT;
CREATE INDEX saved_filter_key ON saved_filter (key);
`

const nameWordings = (side: string) => `
UPDATE history_image
  SET image = json_set(image, '$.${side}.wording', wording_of(json_extract(image, '$.${side}.quote')))
  WHERE json_extract(image, '$.table') = 'statement' AND json_extract(image, '$.${side}.quote') IS NOT NULL;
`
