import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Client } from '../../renderer/client/client.ts'
import { importTexts, openTestWorkbench, type TestWorkbench } from './test-workbench.ts'

const GATES = `The gates were opened at noon, the port office said on Monday. The mayor denied that the gates had been opened.

“We have not seen any open gate,” said Anna Berg, the harbour master. “The water is still high.” She wants to close the bridge.`

const ФЛОТ = `Флот покинул порт, сообщают местные газеты. «Ни один корабль не вышел из нашего порта», — заявил Иван Петров вечером.`

let bench: TestWorkbench
let client: Client
let document: string

beforeEach(async () => {
  bench = await openTestWorkbench()
  client = bench.page()
  const [first = ''] = await importTexts(bench, client, { 'gates.txt': GATES })
  document = first
})

afterEach(() => bench.close())

/** Suggestions come in the background: waits until the host says that there are some for all documents. */
function read(): Promise<void> {
  return new Promise((resolve) => {
    const look = async () => {
      const { waiting, done } = await client.call('suggestions.status', {})
      if (waiting === 0 && done > 0) resolve()
    }
    client.onChanged((topics) => void (topics.includes('suggestions') && look()))
    void look()
  })
}

const listed = async (asked: object = {}) => (await client.call('suggestions.list', asked)).suggestions

it('suggests what is reported in a new document, by whom, and with which stance', async () => {
  await read()
  const found = await listed()
  expect(
    found.map(({ quote, stance, speaker, form, hedge }) => [quote, stance, speaker?.name, form, hedge]),
  ).toEqual([
    ['The gates were opened at noon', 'claim', 'the port office', 'indirect', 'certain'],
    ['the gates had been opened', 'denial', 'The mayor', 'indirect', 'certain'],
    ['“We have not seen any open gate,”', 'denial', 'Anna Berg', 'direct', 'unclear'],
    ['“The water is still high.”', 'claim', 'Anna Berg', 'direct', 'certain'],
  ])
  expect(found.every((one) => one.document === document && one.outcome === 'open')).toBe(true)
  expect((await listed({ tier: 2 })).length).toBe(found.length + 1)
  expect((await listed({ stances: ['denial'] })).length).toBe(2)
  expect((await listed({ speaker: 'Anna Berg', limit: 1, offset: 1 })).map(({ quote }) => quote)).toEqual([
    '“The water is still high.”',
  ])
  expect(await client.call('suggestions.counts', {})).toEqual({
    open: 5,
    firstTier: 4,
    accepted: 0,
    dismissed: 0,
    byStance: { claim: 2, denial: 2, question: 0, comment: 0, open: 0 },
    byDocument: [{ document, open: 4 }],
  })
})

it('makes a statement of a suggestion that is accepted, changed or not, and gives it back when that is undone', async () => {
  await read()
  const [gates, mayor] = await listed()
  const made = await client.call('suggestions.accept', { id: gates?.id ?? '' })
  const speakers = await client.call('speakers.list', {})
  expect(made).toMatchObject({
    quote: 'The gates were opened at noon',
    stance: 'claim',
    cue: 'said',
    reported: 'indirect',
    fromSuggestion: true,
    speaker: speakers[0]?.id,
  })
  expect(speakers.map(({ name }) => name)).toEqual(['the port office'])
  const start = (mayor?.start ?? 0) + 'the '.length
  const changed = await client.call('suggestions.accept', {
    id: mayor?.id ?? '',
    fields: { stance: 'comment', speaker: { name: 'Mayor Stark' } },
    span: { start, end: mayor?.end ?? 0 },
  })
  expect([changed.quote, changed.stance]).toEqual(['gates had been opened', 'comment'])
  expect((await listed({ outcomes: ['accepted'] })).map(({ statement }) => statement)).toEqual([
    made.id,
    changed.id,
  ])
  await expect(client.call('suggestions.accept', { id: gates?.id ?? '' })).rejects.toMatchObject({
    code: 'conflict',
  })
  expect((await client.call('history.undo', {})).label).toBe('comment by Mayor Stark, from a suggestion')
  expect((await listed()).map(({ quote }) => quote)).toContain('the gates had been opened')
  expect(await client.call('suggestions.takeBack', { ids: [gates?.id ?? ''] })).toEqual({
    changed: 1,
    stopped: false,
  })
  expect([await client.call('statements.list', {}), (await listed()).length]).toEqual([[], 4])
})

it('accepts all of one speaker and stance as one step', async () => {
  await read()
  const water = (await listed()).find(({ quote }) => quote.includes('water'))
  const { ids } = await client.call('suggestions.alike', { id: water?.id ?? '' })
  expect(ids).toEqual([water?.id])
  const all = (await listed()).map(({ id }) => id)
  expect(await client.call('suggestions.acceptMany', { ids: all })).toEqual({ changed: 4, stopped: false })
  expect((await client.call('statements.list', {})).every(({ fromSuggestion }) => fromSuggestion)).toBe(true)
  expect((await client.call('history.undo', {})).label).toBe('4 suggestions accepted')
  expect([await client.call('statements.list', {}), await client.call('speakers.list', {})]).toEqual([[], []])
})

it('remembers what was dismissed, and opens it again on request', async () => {
  await read()
  const ids = (await listed()).map(({ id }) => id).slice(0, 2)
  expect(await client.call('suggestions.dismiss', { ids })).toEqual({ changed: 2, stopped: false })
  expect([(await listed()).length, (await listed({ outcomes: ['dismissed'] })).length]).toEqual([2, 2])
  await client.call('history.undo', {})
  expect((await listed()).length).toBe(4)
  await client.call('history.redo', {})
  expect(await client.call('suggestions.takeBack', { ids })).toEqual({ changed: 2, stopped: false })
  expect((await listed()).length).toBe(4)
})

it('suggests nothing that a person has marked already', async () => {
  await read()
  const [gates] = await listed()
  const { start = 0, end = 0, quote = '' } = gates ?? {}
  await client.call('statements.create', { document, start, end, quote, fields: { stance: 'claim' } })
  expect((await listed()).length).toBe(3)
})

it('finds quotations in a language whose rules it does not know, and leaves their stance open', async () => {
  const [russian] = await importTexts(bench, client, { 'flot.txt': ФЛОТ })
  await read()
  const [found] = await listed({ document: russian })
  expect([found?.quote, found?.stance, found?.speaker?.name]).toEqual([
    '«Ни один корабль не вышел из нашего порта»',
    null,
    'Иван Петров',
  ])
  await expect(client.call('suggestions.accept', { id: found?.id ?? '' })).rejects.toMatchObject({
    code: 'refused',
  })
  const made = await client.call('suggestions.accept', { id: found?.id ?? '', fields: { stance: 'denial' } })
  expect(made.stance).toBe('denial')
})

it('stops reading when it is told to, and goes on later', async () => {
  await client.call('suggestions.pause', { paused: true })
  await importTexts(bench, client, { 'flot.txt': ФЛОТ })
  expect(await client.call('suggestions.status', {})).toMatchObject({ waiting: 2, done: 0, paused: true })
  await client.call('suggestions.pause', { paused: false })
  await read()
  expect(await client.call('suggestions.status', {})).toEqual({
    waiting: 0,
    done: 2,
    failed: 0,
    paused: false,
    waitsForImport: false,
  })
})

it('waits for an import, says so, and reads what came when that is over', async () => {
  await read()
  const told: Promise<boolean>[] = []
  const status = async () => (await client.call('suggestions.status', {})).waitsForImport
  const comparison = async () => (await client.call('parallels.status', {})).waitsForImport
  await client.call(
    'documents.import',
    { grants: bench.grantTexts({ 'late.txt': ФЛОТ }) },
    { onProgress: ({ done }) => void (done === 0 && told.push(status(), comparison())) },
  )
  expect(new Set(await Promise.all(told))).toEqual(new Set([true]))
  expect([await status(), await comparison()]).toEqual([false, false])
  await read()
  expect(await client.call('suggestions.status', {})).toMatchObject({ waiting: 0, done: 2 })
})

it('tells of the words under a selection what a suggestion knows of them, unless it was dismissed', async () => {
  await read()
  const words = 'Anna Berg'
  const start = GATES.indexOf('“We have not seen')
  const asked = { document, start: start + 1, end: GATES.indexOf(',” said Anna') }
  const under = await client.call('suggestions.under', asked)
  expect([under?.speaker?.name, under?.stance, under?.hedge, under?.form]).toEqual([
    words,
    'denial',
    'unclear',
    'direct',
  ])
  expect((await client.call('statements.candidates', asked))[0]).toMatchObject({
    name: words,
    why: 'guessed',
  })
  const bridge = GATES.indexOf('close the bridge')
  const wish = await client.call('suggestions.under', { document, start: bridge, end: bridge + 16 })
  expect(wish?.tier).toBe(2)
  await client.call('suggestions.dismiss', { ids: [under?.id ?? ''] })
  expect(await client.call('suggestions.under', asked)).toBeNull()
})

it('dismisses with a suggestion its exact repeats elsewhere, as one step, and leaves other words of the same speaker', async () => {
  await importTexts(bench, client, { 'again.txt': `${GATES} Rain is expected in the valley.` })
  await read()
  await expect.poll(async () => (await client.call('suggestions.status', {})).waiting).toBe(0)
  const before = await listed()
  const [first] = before
  const id = first?.id ?? ''
  await client.call('suggestions.accept', { id: before.find((one) => one.document !== document)?.id ?? '' })
  expect(await client.call('suggestions.dismiss', { ids: [id], repeats: true })).toMatchObject({ changed: 1 })
  await client.call('history.undo', {})
  await client.call('history.undo', {})
  expect(await client.call('suggestions.dismiss', { ids: [id], repeats: true })).toMatchObject({ changed: 2 })
  const left = await listed()
  expect(left.some(({ quote }) => quote === first?.quote)).toBe(false)
  expect(left).toHaveLength(before.length - 2)
  await client.call('history.undo', {})
  expect(await listed()).toEqual(before)
})
