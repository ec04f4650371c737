import { existsSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { contract, type Parsed } from '../../../../shared/contract/index.ts'
import { AnswerText } from '../../../../electron/api/reading/answer-text.ts'
import { createReading, type Reading } from '../../../../electron/api/reading/reading.ts'
import { answerRead, reads, type LongRead } from '../../../../electron/api/reading/reads.ts'
import { addVersion } from '../../../../electron/store/add-version.ts'
import { updateDocuments } from '../../../../electron/store/documents.ts'
import type { Store } from '../../../../electron/store/open.ts'
import { listPropositions } from '../../../../electron/store/propositions.ts'
import { createStatement } from '../../../../electron/store/statements.ts'
import { imported, newDocument, newStore, spanOf, step } from '../../store/workspaces.ts'

const { signal } = new AbortController()

/** A workspace with a few statements, read on threads however small it is. */
function harbour(program?: URL) {
  const store = newStore()
  const document = imported(store.db, 'Harbour open')
  for (const words of ['The harbour is open', 'We have seen no closure', 'Nobody else spoke']) {
    const fields = { stance: 'claim' as const, speaker: { name: words }, proposition: { text: 'It is open' } }
    step(store.db, (tx) => createStatement(tx, { document, ...spanOf(words), fields }))
  }
  const reading = createReading(store, program ? { small: 0, program } : { small: 0 })
  onTestFinished(() => reading.close())
  return { store, document, reading }
}

async function ask<M extends LongRead>(reading: Reading, method: M, input: Parsed<M>): Promise<unknown> {
  const answer = await reading.call(method, input, signal)
  return answer instanceof AnswerText ? (JSON.parse(answer.json) as unknown) : 'was not read on a thread'
}

/** A question for each call that reads long: what it is asked when nothing is said, where nothing has to be said. */
function questionsIn({ db }: Store): readonly { method: LongRead; input: Parsed<LongRead> }[] {
  const said: { readonly [M in LongRead]?: Parsed<M> } = {
    'statements.facets': { filter: { text: 'open' } },
    'statements.find': { words: 'no closure', limit: 10 },
    'ledger.cell': { proposition: listPropositions(db)[0]?.id ?? '', columns: 'speaker' },
  }
  const methods = Object.keys(reads) as LongRead[]
  return methods.map((method) => ({ method, input: said[method] ?? contract[method].input.parse({}) }))
}

test('every read gives on a thread what it gives in place, and what the contract promises', async () => {
  const { store, reading } = harbour()
  const asked = questionsIn(store)
  const onThread = await Promise.all(asked.map(({ method, input }) => ask(reading, method, input)))
  expect(onThread).toEqual(asked.map(({ method, input }) => answerRead(store.db, method, input)))
  expect(asked.map(({ method }, at) => contract[method].output.parse(onThread[at]))).toEqual(onThread)
})

test('a read sees every change that was made before it was asked for', async () => {
  const { store, document, reading } = harbour()
  for (let turn = 0; turn < 50; turn++) {
    const title = `Harbour open, edition ${turn}`
    step(store.db, (tx) => updateDocuments(tx, [document], { title }))
    expect(await ask(reading, 'documents.list', {})).toMatchObject([{ title }])
  }
})

test('expected trouble on a thread keeps its code and its words', async () => {
  const { reading } = harbour()
  const proposition = '00000000-0000-4000-8000-000000000000'
  await expect(ask(reading, 'ledger.cell', { proposition, columns: 'speaker' })).rejects.toMatchObject({
    name: 'AppError',
    code: 'not-found',
    message: expect.stringContaining(proposition),
  })
})

test('a thread that ends is told in words, and the next read starts another', async () => {
  const { reading } = harbour(new URL('./mortal-worker.ts', import.meta.url))
  await expect(ask(reading, 'workspace.check', {})).rejects.toMatchObject({
    code: 'internal',
    message: expect.stringContaining('ask again'),
    cause: { name: 'ThreadError', reason: 'died' },
  })
  expect(await ask(reading, 'documents.list', {})).toEqual(['alive'])
})

test('an export is the same from a thread and in place', async () => {
  const { store, reading } = harbour()
  const inPlace = createReading(store)
  onTestFinished(() => inPlace.close())
  const order = {
    workspace: 'harbour',
    format: 'json' as const,
    scope: { kind: 'everything' as const },
    groupBy: 'document' as const,
    columns: null,
    template: null,
    baseUrl: null,
    originals: true,
    found: [],
  }
  const [one, other] = await Promise.all(
    [reading, inPlace].map((each) => each.export(order, { signal, progress: () => {} })),
  )
  expect({ ...one, content: String(other?.content) }).toEqual({ ...other, content: String(other?.content) })
  expect(Buffer.from(one?.content ?? []).equals(Buffer.from(other?.content ?? []))).toBe(true)
})

test('a small workspace is read in place', async () => {
  const { store } = harbour()
  const reading = createReading(store)
  onTestFinished(() => reading.close())
  expect(await reading.call('workspace.check', {}, signal)).toEqual([])
})

test('what is in review is looked for on a thread where a text is long, however small the workspace is', async () => {
  const { store, document } = harbour()
  const reading = createReading(store)
  onTestFinished(() => reading.close())
  const list = () => ask(reading, 'review.list', { offset: 0, limit: 50 })
  expect(await list()).toBe('was not read on a thread')
  const long = newDocument('Harbour closed', 'The harbour is closed. '.repeat(6000))
  step(store.db, (tx) => addVersion(tx, document, long, 'again'))
  expect(await list()).toMatchObject({ total: 3 })
})

test('nothing holds the file once the threads and the store are closed', async () => {
  const { store, reading } = harbour()
  await Promise.all([ask(reading, 'overview.get', {}), ask(reading, 'documents.list', {})])
  await reading.close()
  store.close()
  expect(existsSync(`${store.file}-wal`)).toBe(false)
})
