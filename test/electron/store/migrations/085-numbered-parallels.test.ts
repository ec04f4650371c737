import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { connect, connectWriter, type Writer } from '../../../../electron/store/connection.ts'
import { migrate } from '../../../../electron/store/migrate.ts'
import { first } from '../../../../electron/store/migrations/010-first.ts'
import { numberedParallels } from '../../../../electron/store/migrations/085-numbered-parallels.ts'
import { migrations } from '../../../../electron/store/migrations/list.ts'
import { temporaryFolder } from '../workspaces.ts'

const upTo = (version: number) => migrations.filter((one) => one.version <= version)

test('parallels of an older workspace stay as they are seen, and so does what a person decided', () => {
  const db = olderWorkspace()
  migrate(db, upTo(numberedParallels.version))
  const rows = (sql: string) => db.prepare(sql).raw().all()
  expect(rows('SELECT document, start, "end", family FROM place ORDER BY id')).toEqual([
    ['a', 0, 40, 1],
    ['b', 7, 47, 1],
  ])
  expect(rows('SELECT * FROM passage')).toEqual([
    [5, 1, 'a', 0, 40, 2, 'b', 7, 47, 'edited', 0.9, 'negation', 3],
  ])
  expect(rows('SELECT * FROM furniture_choice')).toEqual([['77', 1]])
  expect(rows('SELECT family FROM loose_family')).toEqual([])
})

test('sentences that were counted keep their counts under shorter keys', () => {
  const db = olderWorkspace()
  migrate(db, upTo(numberedParallels.version))
  const counts = db.prepare('SELECT * FROM sentence_seen ORDER BY sentence').raw().all()
  expect(counts).toEqual([
    [-1, 0, 3, 1, 1],
    [77, 0xbeef, 2, 2, 1],
  ])
})

test('keys of the older form go, and the table of rare stems is made anew', () => {
  const db = olderWorkspace()
  migrate(db, upTo(numberedParallels.version))
  const left = ['copy_key', 'reword_key', 'fresh_key', 'key_segment', 'comparison']
  expect(left.flatMap((table) => db.prepare(`SELECT * FROM ${table}`).all())).toEqual([])
})

/** Two documents with a parallel, as the comparison had written it down before. */
function olderWorkspace(): Writer {
  const file = join(temporaryFolder(), 'older.gainsay')
  connect(file, {}).close()
  const db = connectWriter(file)
  onTestFinished(() => void db.close())
  migrate(db, [first])
  for (const id of ['a', 'b'])
    db.exec(`
      INSERT INTO document (id, title, publishedCheck, read, words, importedAt, format, encoding, fileName, bytes, sha256, removed,
        dates, warnings, note)
      VALUES ('${id}', '${id}', 0, 0, 7, '2024-03-12', 'text', 'utf-8', 'x', 1, '${id}', 0, '[]', '[]', '');
      INSERT INTO text_version (id, document, current, extractor, blocks, text)
      VALUES ('${id}', '${id}', 1, 'x', '[]', 'The harbour is open. Nobody else spoke.');`)
  migrate(db, upTo(numberedParallels.version - 1))
  db.exec(`
    INSERT INTO compared_document (number, document, version) VALUES (4, 'a', 3), (9, 'b', 3);
    INSERT INTO place VALUES (1, 'a', 0, 40, 1), (2, 'b', 7, 47, 1);
    INSERT INTO passage VALUES (5, 1, 'a', 0, 40, 2, 'b', 7, 47, 'edited', 0.9, 'negation', 3);
    INSERT INTO furniture_choice VALUES ('77', 1);
    INSERT INTO sentence_seen VALUES (77, ${0x1234beef}, 2, 2, 1), (${2 ** 32 - 1}, 0, 3, 1, 1);
    INSERT INTO key_segment VALUES (1, 0, NULL);
    INSERT INTO copy_key VALUES (1, x'00');
    INSERT INTO reword_key VALUES (1, x'00');
    INSERT INTO fresh_key VALUES (4, x'00', x'00');
    INSERT INTO comparison VALUES ('rarityDocuments', 2);`)
  return db
}
