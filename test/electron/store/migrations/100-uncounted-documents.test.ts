import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { connect, connectWriter } from '../../../../electron/store/connection.ts'
import { migrate } from '../../../../electron/store/migrate.ts'
import { uncountedDocuments } from '../../../../electron/store/migrations/100-uncounted-documents.ts'
import { migrations } from '../../../../electron/store/migrations/list.ts'
import { newDocuments } from '../../../../electron/store/parallels/compared-documents.ts'
import { temporaryFolder } from '../workspaces.ts'

test('of an older workspace, those documents are to be counted that are in sight and were not', () => {
  const file = join(temporaryFolder(), 'older.gainsay')
  connect(file, {}).close()
  const db = connectWriter(file)
  onTestFinished(() => void db.close())
  migrate(
    db,
    migrations.filter(({ version }) => version < uncountedDocuments.version),
  )
  const [counted, fresh, removed] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
  for (const id of [counted, fresh, removed])
    db.prepare(
      `INSERT INTO document (id, title, publishedCheck, read, words, importedAt, format, encoding, fileName, bytes, sha256, removed,
       dates, warnings, note) VALUES (?, 'x', 0, 0, 7, '2024-03-12', 'text', 'utf-8', 'x', 1, ?, ?, '[]', '[]', '')`,
    ).run(id, id, Number(id === removed))
  db.prepare('INSERT INTO compared_document (document, version) VALUES (?, 1)').run(counted)
  migrate(db, migrations)
  expect(newDocuments(db)).toEqual([fresh])
})
