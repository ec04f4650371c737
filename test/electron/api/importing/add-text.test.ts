import { setImmediate } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { addText } from '../../../../electron/api/importing/add-text.ts'
import { connectWriter } from '../../../../electron/store/connection.ts'
import { pending } from '../../../../electron/store/history.ts'
import { createStatement, listStatements } from '../../../../electron/store/statements.ts'
import { listVersions } from '../../../../electron/store/text-versions.ts'
import { imported, newDocument, newStore, step } from '../../store/workspaces.ts'

/** One more than are looked for at a time. */
const SENTENCES = Array.from({ length: 1001 }, (_, n) => `The gate ${n} was open`)
const TEXT = `${SENTENCES.join('. ')}.`
const CORRECTED = newDocument('Gates', `Corrected at noon. ${TEXT}`)
const STEP = { label: 'import again', author: 'Mara Lindqvist' }

/** A document in which every sentence is a statement. */
function gates() {
  const { db, file } = newStore()
  const document = imported(db, 'Gates', TEXT)
  step(db, (tx) => {
    for (const quote of SENTENCES) {
      const start = TEXT.indexOf(`${quote}.`)
      const place = { document, start, end: start + quote.length, quote }
      createStatement(tx, { ...place, fields: { stance: 'claim' } })
    }
  })
  return { db, file, document }
}

test('many statements are looked for in portions, each of which is told', async () => {
  const { db, document } = gates()
  const heard: unknown[] = []
  const going = { signal: new AbortController().signal, progress: (value: unknown) => heard.push(value) }
  const added = await addText(db, document, CORRECTED, 'again', STEP, going)
  expect(added).toEqual({ number: 2, moved: SENTENCES.length, review: 0 })
  expect(heard).toEqual([1000, 1001].map((done) => ({ done, total: 1001 })))
})

test('one that is stopped meanwhile changes nothing', async () => {
  const { db, document } = gates()
  const before = listStatements(db, { document })
  const stop = new AbortController()
  const going = { signal: stop.signal, progress: () => stop.abort() }
  await expect(addText(db, document, CORRECTED, 'again', STEP, going)).rejects.toMatchObject({
    code: 'cancelled',
  })
  expect([listStatements(db, { document }), pending(db).undo]).toEqual([before, 'change'])
})

test('it waits for another transaction without holding the thread', async () => {
  const { db, file, document } = gates()
  const other = connectWriter(file)
  onTestFinished(() => void other.close())
  other.exec('BEGIN IMMEDIATE')
  const found = Promise.withResolvers<void>()
  const progress = ({ done }: { done: number }) => done === SENTENCES.length && found.resolve()
  const going = { signal: new AbortController().signal, progress }
  const added = addText(db, document, CORRECTED, 'again', STEP, going)
  await found.promise
  for (let turn = 0; turn < 10; turn++) await setImmediate()
  expect(listVersions(db, document).length).toBe(1)
  other.exec('COMMIT')
  expect(await added).toMatchObject({ number: 2 })
})
