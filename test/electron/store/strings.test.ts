import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { addDocument } from '../../../electron/store/add-document.ts'
import { checkWorkspace } from '../../../electron/store/check.ts'
import { getDocument, getText, updateDocuments } from '../../../electron/store/documents.ts'
import { redo, undo } from '../../../electron/store/history.ts'
import type { Writer } from '../../../electron/store/open.ts'
import { getSpeaker } from '../../../electron/store/speakers.ts'
import { createStatement, getStatement } from '../../../electron/store/statements.ts'
import { listTags } from '../../../electron/store/tags.ts'
import { newDocument, newStore, step } from './workspaces.ts'

const folder = new URL('../../../../shared/data/strings/', import.meta.url)

test.skipIf(!existsSync(folder))(
  'every naughty string of the shared data is kept unchanged (skipped where that data is absent)',
  { timeout: 120_000 },
  () => {
    const naughty = z.array(z.string()).parse(JSON.parse(readFileSync(new URL('blns.json', folder), 'utf8')))
    const payloads = readFileSync(new URL('xss-payloads.txt', folder), 'utf8').split('\n')
    const strings = [...new Set([...naughty, ...payloads])].filter((text) => text !== '')
    expect(strings.length).toBeGreaterThan(500)
    expectKept(strings)
  },
)

test('any string that can be written as UTF-8 is kept unchanged, wherever it is put', () => {
  const text = fc.string({ minLength: 1, unit: 'binary' })
  fc.assert(
    fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 20 }), (texts) => expectKept(texts)),
    {
      numRuns: 10,
      examples: [[['\0', 'a\0b', "'); DROP TABLE document; --", '\u202Eback', '\uFEFF', 'a"b']]],
    },
  )
})

/** Puts each string into every place that takes one, undoes and redoes that, and reads it back. */
function expectKept(texts: readonly string[]): void {
  const { db } = newStore()
  for (const text of texts) expect(keptIn(db, text)).toEqual(everywhere(text))
  expect(checkWorkspace(db)).toEqual([])
}

function keptIn(db: Writer, text: string) {
  // A name may be known in another letter case; a number before it makes it new without touching it.
  const fresh = `${randomUUID()} ${text}`
  const { document, id } = step(db, (tx) => {
    const document = addDocument(tx, newDocument(fresh, text))
    updateDocuments(tx, [document], { title: text, note: text })
    const fields = { stance: 'claim' as const, speaker: { name: fresh }, tags: [{ name: fresh }], note: text }
    return createStatement(tx, { document, start: 0, end: text.length, quote: text, fields })
  })
  undo(db)
  redo(db)
  const { title, note } = getDocument(db, document)
  const statement = getStatement(db, id)
  const speaker = getSpeaker(db, statement.speaker ?? '').name
  const tag = listTags(db).find((one) => one.id === statement.tags[0])?.name
  return {
    title,
    documentNote: note,
    text: getText(db, document).text,
    quote: statement.quote,
    note: statement.note,
    speaker: speaker.slice(fresh.length - text.length),
    tag: tag?.slice(fresh.length - text.length),
  }
}

const everywhere = (text: string) => ({
  title: text,
  documentNote: text,
  text,
  quote: text,
  note: text,
  speaker: text,
  tag: text,
})
