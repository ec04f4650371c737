import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { addDocument } from '../../../electron/store/add-document.ts'
import { checkWorkspace } from '../../../electron/store/check.ts'
import { getDocument, updateDocuments } from '../../../electron/store/documents.ts'
import { redo, undo, type Change } from '../../../electron/store/history.ts'
import { listSpeakers } from '../../../electron/store/speakers.ts'
import { createStatement, listStatements, type NewStatement } from '../../../electron/store/statements.ts'
import { listTags } from '../../../electron/store/tags.ts'
import { newDocument, newStore, step } from './workspaces.ts'

const folder = new URL('../../../../shared/data/strings/', import.meta.url)

test.skipIf(!existsSync(folder))(
  'every naughty string of the shared data, and each tenth payload, is kept unchanged (skipped where that data is absent)',
  { timeout: 60_000 },
  () => {
    const naughty = z.array(z.string()).parse(JSON.parse(readFileSync(new URL('blns.json', folder), 'utf8')))
    const payloads = readFileSync(new URL('xss-payloads.txt', folder), 'utf8').split('\n')
    // There are thousands of payloads, most of them one another with a different tag.
    const some = payloads.filter((_, index) => index % 10 === 0)
    const strings = [...new Set([...naughty, ...some])].filter((text) => text !== '')
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

/** Puts each string into every place that takes one, undoes and redoes that as one step, and reads it all back. */
function expectKept(texts: readonly string[]): void {
  const { db } = newStore()
  const titles = step(db, (tx) => chunksOf(texts, 100).flatMap((chunk) => putEverywhere(tx, chunk)))
  undo(db)
  redo(db)
  const speakers = new Map(listSpeakers(db).map(({ id, name }) => [id, name]))
  const tags = new Map(listTags(db).map(({ id, name }) => [id, name]))
  const kept = listStatements(db).map(({ quote, note, speaker, tags: [tag = ''] }) => ({
    quote,
    note,
    speaker: speakers.get(speaker ?? ''),
    tag: tags.get(tag),
  }))
  expect(titles).toEqual(texts)
  expect(kept).toEqual(
    texts.map((text, index) => ({
      quote: text,
      note: text,
      speaker: named(text, index),
      tag: named(text, index),
    })),
  )
  expect(checkWorkspace(db)).toEqual([])
}

/** One document that holds all the strings; gives back what its title said when each of them was its title. */
function putEverywhere(tx: Change, { first, texts }: Chunk): string[] {
  const joined = texts.join('\n')
  const document = addDocument(tx, newDocument(`from ${first}`, joined))
  let start = 0
  return texts.map((text, index) => {
    const name = named(text, first + index)
    const fields: NewStatement['fields'] = {
      stance: 'claim',
      speaker: { name },
      tags: [{ name }],
      note: text,
    }
    createStatement(tx, { document, start, end: start + text.length, quote: text, fields })
    start += text.length + 1
    updateDocuments(tx, [document], { title: text, note: text })
    const { title, note } = getDocument(tx.db, document)
    return title === note ? title : 'the note differs'
  })
}

interface Chunk {
  first: number
  texts: readonly string[]
}

const chunksOf = (texts: readonly string[], size: number): Chunk[] =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, chunk) => ({
    first: chunk * size,
    texts: texts.slice(chunk * size, (chunk + 1) * size),
  }))

/** Two of the strings may differ only in letter case; a number makes them different names. */
const named = (text: string, index: number) => `${index} ${text}`
