import { createHash } from 'node:crypto'
import { describe, expect, it, test } from 'vitest'
import type { NewDocument } from '../../../electron/store/new-document.ts'
import { addVersion } from '../../../electron/store/add-version.ts'
import { checkWorkspace } from '../../../electron/store/check.ts'
import { getText } from '../../../electron/store/document-text.ts'
import { findByHash, getDocument, updateDocuments } from '../../../electron/store/documents.ts'
import { redo, undo } from '../../../electron/store/history.ts'
import type { Reader, Writer } from '../../../electron/store/open.ts'
import { getOriginal } from '../../../electron/store/originals.ts'
import { createStatement, listStatements } from '../../../electron/store/statements.ts'
import { listVersions } from '../../../electron/store/text-versions.ts'
import { contentOf, imported, newDocument, newStore, spanOf, step, TEXT } from './workspaces.ts'

/** Corrected at noon: something was put before it all, and the port office has now seen a closure. */
const CORRECTED = `Corrected at noon. ${TEXT.replace('have seen no closure', 'have seen one closure')}`
const KEPT = 'The harbour is open'
const CHANGED = 'We have seen no closure'

describe('a new text of a document', () => {
  it('takes along what stands in it letter for letter, and lets the rest wait with its old words', () => {
    const { db } = harbour()
    expect(take(db, CORRECTED)).toEqual({ number: 2, moved: 1, review: 1 })
    expect(places(db)).toEqual([
      { quote: KEPT, there: KEPT, anchor: 'sure' },
      { quote: CHANGED, there: null, anchor: 'review' },
    ])
    expect(checkWorkspace(db)).toEqual([])
  })

  it('is taken back and made again as one step', () => {
    const { db } = harbour()
    const before = content(db)
    take(db, CORRECTED)
    const after = content(db)
    expect(undo(db)).toBe('change')
    expect(content(db)).toEqual(before)
    expect(checkWorkspace(db)).toEqual([])
    expect(redo(db)).toBe('change')
    expect(content(db)).toEqual(after)
    expect(checkWorkspace(db)).toEqual([])
  })

  it('leaves the old text and its file as they were', () => {
    const { db, id } = harbour()
    const old = getText(db, id)
    take(db, CORRECTED)
    expect(
      listVersions(db, id).map(({ number, current, statements }) => ({ number, current, statements })),
    ).toEqual([
      { number: 2, current: true, statements: 1 },
      { number: 1, current: false, statements: 1 },
    ])
    expect(db.prepare('SELECT text FROM text_version WHERE id = ?').get(old.version)).toEqual({ text: TEXT })
    expect(Buffer.from(getOriginal(db, id, 1).bytes).toString()).toBe(`Harbour\n${TEXT}`)
    expect(Buffer.from(getOriginal(db, id).bytes).toString()).toBe(`Harbour\n${CORRECTED}`)
  })

  it('that comes back is the old one, and what waited stands in it again', () => {
    const { db } = harbour()
    take(db, CORRECTED)
    expect(take(db, TEXT)).toEqual({ number: 1, moved: 2, review: 0 })
    expect(places(db).map(({ anchor }) => anchor)).toEqual(['sure', 'sure'])
    expect(checkWorkspace(db)).toEqual([])
  })

  it('brings what was read beside it, but for what a person has corrected', () => {
    const { db, id } = harbour()
    step(db, (tx) => updateDocuments(tx, [id], { outlet: 'The Sound Gazette, late edition' }))
    const file = newDocument('Harbour, corrected', CORRECTED)
    step(db, (tx) =>
      addVersion(tx, id, { ...file, extracted: { ...file.extracted, outlet: 'Gazette' } }, 'again'),
    )
    expect(getDocument(db, id)).toMatchObject({
      title: 'Harbour, corrected',
      outlet: 'The Sound Gazette, late edition',
      sha256: file.sha256,
      bytes: file.original.byteLength,
      textVersion: 2,
    })
  })

  it('is refused where its bytes are another document', () => {
    const { db, id } = harbour()
    imported(db, 'Harbour', CORRECTED)
    expect(() => step(db, (tx) => addVersion(tx, id, newDocument('Harbour', CORRECTED), 'again'))).toThrow(
      'now the same as the document “Harbour”',
    )
    expect(getDocument(db, id).textVersion).toBe(1)
  })
})

test('the bytes of each text of a document are known as its own, until they are taken back', () => {
  const { db, id } = harbour()
  take(db, CORRECTED)
  const [first, second] = [hashOf(TEXT), hashOf(CORRECTED)]
  expect([findByHash(db, first)?.id, findByHash(db, second)?.id]).toEqual([id, id])
  undo(db)
  expect([findByHash(db, first)?.id, findByHash(db, second)]).toEqual([id, null])
  imported(db, 'Harbour', CORRECTED)
  expect(undo(db)).toBe('change')
  expect(checkWorkspace(db)).toEqual([])
})

test('a span that was dismissed is not offered again in the new text', () => {
  const { db, id } = harbour()
  const { version } = getText(db, id)
  const { start, end } = spanOf('Nobody else spoke')
  const dismissed = { document: id, version, rules: 1, start, end, outcome: 'dismissed', statement: null }
  step(db, (tx) =>
    tx.insert('suggestion_decision', {
      id: `${version}:${start}-${end}`,
      ...dismissed,
      author: '',
      decidedAt: '',
    }),
  )
  take(db, CORRECTED)
  const now = getText(db, id)
  const at = now.text.indexOf('Nobody else spoke')
  expect(db.prepare('SELECT id FROM suggestion_decision WHERE version = ?').all(now.version)).toEqual([
    { id: `${now.version}:${at}-${at + 17}` },
  ])
})

test('search reads the document again, and its parallels are gone at once', () => {
  const { db, id } = harbour()
  const other = imported(db, 'Other', TEXT)
  db.prepare("UPDATE search_entry SET analysis = 'done'").run()
  db.prepare('INSERT INTO compared_document (document, version) VALUES (?, 1), (?, 1)').run(id, other)
  const place = (document: number) =>
    db
      .prepare('INSERT INTO numbered_place (document, start, "end", family) VALUES (?, 0, 9, 7)')
      .run(document).lastInsertRowid
  const passage = [place(1), 1, place(2), 2]
  db.prepare(
    `INSERT INTO numbered_passage (leftPlace, leftDocument, leftStart, leftEnd, rightPlace, rightDocument, rightStart, rightEnd, kind, likeness, version)
     VALUES (?, ?, 0, 9, ?, ?, 0, 9, 'verbatim', 1, 1)`,
  ).run(...passage)
  take(db, CORRECTED)
  const rows = (sql: string) => db.prepare(sql).pluck().all()
  expect(rows("SELECT document FROM search_entry WHERE analysis = ''")).toEqual([id])
  expect(rows('SELECT document FROM compared_document WHERE stale = 1')).toEqual([id])
  expect(rows('SELECT count(*) FROM passage')).toEqual([0])
  expect(rows('SELECT document FROM place')).toEqual([other])
  expect(rows('SELECT family FROM loose_family')).toEqual([7])
})

/** A document with two statements in it. */
function harbour() {
  const { db } = newStore()
  const id = imported(db, 'Harbour', TEXT)
  for (const quote of [KEPT, CHANGED])
    step(db, (tx) => createStatement(tx, { document: id, ...spanOf(quote), fields: { stance: 'claim' } }))
  return { db, id }
}

/** The only document comes in another edition. */
function take(db: Writer, text: string) {
  const document = listStatements(db)[0]?.document ?? ''
  return step(db, (tx) => addVersion(tx, document, newDocument('Harbour', text), 'again'))
}

const hashOf = (text: string): NewDocument['sha256'] =>
  createHash('sha256').update(`Harbour\n${text}`).digest('hex')

/** Each statement with the words that stand at its place in the current text, where it says to stand there. */
const places = (db: Reader) =>
  listStatements(db)
    .toSorted((one, other) => one.number - other.number)
    .map(({ document, quote, start, end, anchor, version }) => {
      const text = getText(db, document)
      return { quote, anchor, there: text.version === version ? text.text.slice(start, end) : null }
    })

/** What counts: texts and originals stay whatever is undone. */
function content(db: Reader) {
  const { original: _, text_version: __, ...rest } = contentOf(db)
  return { ...rest, current: db.prepare('SELECT document, id FROM text_version WHERE current = 1').all() }
}
