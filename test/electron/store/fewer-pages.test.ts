import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect, connectWriter, type Writer } from '../../../electron/store/connection.ts'
import { checkWorkspace } from '../../../electron/store/check.ts'
import { redo, undo } from '../../../electron/store/history.ts'
import { lastNumber } from '../../../electron/store/last-number.ts'
import { migrate } from '../../../electron/store/migrate.ts'
import { migrations } from '../../../electron/store/migrations/list.ts'
import { openStore } from '../../../electron/store/open.ts'
import { createStatement, removeStatements } from '../../../electron/store/statements.ts'
import { contentOf, imported, newStore, spanOf, step, temporaryFolder } from './workspaces.ts'

test('a statement is saved in six pages: its row, its id, its place, its speaker, its proposition and its step', () => {
  const { db } = newStore()
  const document = imported(db, 'Harbour open')
  mark(db, document)
  db.pragma('wal_checkpoint(TRUNCATE)')
  mark(db, document)
  // A page in the log has 24 bytes of its own, the log 32.
  const pages =
    (statSync(`${db.name}-wal`).size - 32) / (Number(db.pragma('page_size', { simple: true })) + 24)
  expect(pages).toBe(6)
})

test('the number of a statement that was removed is not given again, also in a workspace that is opened anew', () => {
  const { db, file, close } = newStore()
  const document = imported(db, 'Harbour open')
  mark(db, document)
  const second = mark(db, document)
  step(db, (tx) => removeStatements(tx, [second.id]))
  close()
  const again = openStore(file)
  expect(lastNumber(again.db)).toBe(2)
  expect(mark(again.db, document).number).toBe(3)
  again.close()
})

test('an older workspace keeps its rows and their numbers, and its history can be undone and made again', () => {
  const { file, before } = olderWorkspace()
  const { db, close } = openStore(file)
  expect(contentOf(db)).toEqual(before)
  expect(checkWorkspace(db)).toEqual([])
  expect([undo(db), undo(db), undo(db)]).toEqual(['three marks', 'change', null])
  expect(lastNumber(db)).toBe(3)
  expect([redo(db), redo(db), redo(db)]).toEqual(['change', 'three marks', null])
  expect(contentOf(db)).toEqual(before)
  close()
})

const mark = (db: Writer, document: string) =>
  step(db, (tx) => createStatement(tx, { document, ...spanOf('Nobody'), fields: FIELDS }))

const FIELDS = {
  stance: 'claim' as const,
  speaker: { name: 'Ida Brandt' },
  proposition: { text: 'It is so' },
}

/** A workspace of today with a step of several rows, moved row by row into a file of the schema before this one. */
function olderWorkspace() {
  const { db } = newStore()
  const document = imported(db, 'Harbour open')
  const one = () => ({ document, ...spanOf('Nobody'), fields: FIELDS })
  step(db, (tx) => [0, 1, 2].map(() => createStatement(tx, one())), 'three marks')
  const file = join(temporaryFolder(), 'older.gainsay')
  connect(file, {}).close()
  const older = connectWriter(file)
  migrate(
    older,
    migrations.filter(({ version }) => version < 90),
  )
  copyRows(db, older)
  older.exec(`UPDATE meta SET value = '3' WHERE key = 'lastStatementNumber'`)
  older.close()
  return { file, before: contentOf(db) }
}

/** The first row of a step stood beside it then, as all others. */
function copyRows(from: Writer, to: Writer): void {
  const TABLES = ['document', 'original', 'text_version', 'speaker', 'proposition', 'statement', 'history']
  for (const table of TABLES)
    for (const { image, ...row } of rowsOf(from, table)) {
      insert(to, table, row)
      if (table === 'history') insert(to, 'history_image', { step: row['id'], position: 0, image })
    }
  for (const row of rowsOf(from, 'history_image')) insert(to, 'history_image', row)
}

type Row = Record<string, unknown>

const rowsOf = (db: Writer, table: string) => db.prepare<[], Row>(`SELECT * FROM ${table}`).all()

function insert(db: Writer, table: string, row: Row): void {
  const columns = Object.keys(row)
  const marks = columns.map(() => '?').join(', ')
  db.prepare(`INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${marks})`).run(
    ...Object.values(row),
  )
}
