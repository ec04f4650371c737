import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Client } from '../../renderer/client/client.ts'
import type { Topic } from '../../shared/contract/define.ts'
import { AppError } from '../../shared/contract/errors.ts'
import { importTexts, openTestWorkbench, type TestWorkbench } from './test-workbench.ts'

const TEXT = 'The gates are closed, the ministry said. “Nothing was closed”, the mayor answered.'

let bench: TestWorkbench
let client: Client
let document: string

beforeEach(async () => {
  bench = await openTestWorkbench()
  client = bench.page()
  const [imported = ''] = await importTexts(bench, client, { 'gates.txt': TEXT })
  document = imported
})

afterEach(() => bench.close())

const mark = (quote: string, stance: 'claim' | 'denial', speaker: string) => {
  const start = TEXT.indexOf(quote)
  const fields = { stance, speaker: { name: speaker }, proposition: { text: 'The gates are closed' } }
  return client.call('statements.create', { document, start, end: start + quote.length, quote, fields })
}

const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (error: unknown) => (error instanceof AppError ? [error.code, error.message] : error),
  )

it('refuses a name of 10,000 characters, wherever a name is written', async () => {
  const name = 'n'.repeat(10_000)
  const { id, speaker, proposition } = await mark('The gates are closed', 'claim', 'The ministry')
  const tag = await client.call('tags.create', { name: 'gates' })
  const list = async () => [
    await client.call('speakers.list', {}),
    await client.call('propositions.list', {}),
    await client.call('tags.list', {}),
    await client.call('filters.list', {}),
    await client.call('documents.list', {}),
    await client.call('links.list', {}),
  ]
  const before = await list()
  const calls = [
    client.call('speakers.create', { name }),
    client.call('speakers.update', { id: speaker ?? '', fields: { name } }),
    client.call('speakers.update', { id: speaker ?? '', fields: { aliases: [name] } }),
    client.call('speakers.split', { id: speaker ?? '', statements: [id], name }),
    client.call('propositions.create', { text: name }),
    client.call('propositions.update', { id: proposition ?? '', fields: { text: name } }),
    client.call('tags.create', { name }),
    client.call('tags.update', { id: tag.id, fields: { name } }),
    client.call('tags.importCsv', { csv: `name\n${name}` }),
    client.call('filters.save', { name, filter: {} }),
    client.call('documents.update', { ids: [document], fields: { title: name } }),
    client.call('statements.changeMany', {
      ids: [id],
      change: { kind: 'tags', add: [{ name }], remove: [] },
    }),
    client.call('links.create', { from: id, to: id, kind: name }),
    mark('Nothing was closed', 'denial', name),
  ]
  expect(await Promise.all(calls.map(refusal))).toEqual(
    calls.map(() => ['invalid-input', expect.stringMatching(/no more than (5000|200) characters|5000/)]),
  )
  expect(await list()).toEqual(before)
})

it('settles two windows that edit one statement: the last write stands, and both hear of each', async () => {
  const made = await mark('The gates are closed', 'claim', 'The ministry')
  const other = bench.page()
  const heard: Topic[][] = [[], []]
  for (const [index, window] of [client, other].entries())
    window.onChanged((topics) => heard[index]?.push(...topics.filter((topic) => topic === 'statements')))
  await Promise.all([
    client.call('statements.update', { ids: [made.id], fields: { note: 'first', credibility: 2 } }),
    other.call('statements.update', { ids: [made.id], fields: { note: 'second' } }),
  ])
  const [row] = (await other.call('statements.query', {})).rows
  expect([row?.note, row?.credibility, heard]).toEqual([
    'second',
    2,
    [
      ['statements', 'statements'],
      ['statements', 'statements'],
    ],
  ])
})

it('tells the window that edits a statement which the other has removed', async () => {
  const made = await mark('The gates are closed', 'claim', 'The ministry')
  await bench.page().call('statements.remove', { ids: [made.id] })
  const edits = [
    client.call('statements.update', { ids: [made.id], fields: { note: 'late' } }),
    client.call('links.create', { from: made.id, to: document, kind: 'repeats' }),
  ]
  for (const edit of edits)
    expect(await refusal(edit)).toEqual(['not-found', expect.stringContaining('There is no statement')])
  expect(await client.call('tags.list', {})).toEqual([])
})

it('refuses a merge with itself, a tag under itself and a date after today, each in words', async () => {
  const { id, speaker } = await mark('The gates are closed', 'claim', 'The ministry')
  const tag = await client.call('tags.create', { name: 'gates' })
  expect([
    await refusal(client.call('speakers.merge', { into: speaker ?? '', from: [speaker ?? ''] })),
    await refusal(client.call('tags.update', { id: tag.id, fields: { parent: tag.id } })),
    await refusal(client.call('statements.update', { ids: [id], fields: { said: '2999' } })),
  ]).toEqual([
    ['refused', 'Nothing can be merged into itself. Nothing was changed.'],
    ['refused', expect.stringContaining('cannot stand under itself')],
    ['refused', expect.stringContaining('is after today')],
  ])
})

it('carries the codebook out as a table and in again', async () => {
  const parent = await client.call('tags.create', {
    name: '=gates',
    definition: 'All, "every" one;\nof them',
    colour: 'teal',
  })
  await client.call('tags.create', { name: 'ворота', parent: parent.id, example: 'закрыты' })
  const before = await client.call('tags.list', {})
  const { token, fileName } = await client.call('tags.csv', {})
  const csv = String(bench.workbench.save(token)?.content)
  for (const { id } of before) await client.call('tags.remove', { id })
  expect(await client.call('tags.importCsv', { csv })).toEqual({ created: 2, updated: 0 })
  const names = new Map(
    [...before, ...(await client.call('tags.list', {}))].map(({ id, name }) => [id, name]),
  )
  const plain = (tags: typeof before) =>
    tags.map((tag) => ({ ...tag, id: '', parent: names.get(tag.parent ?? '') }))
  expect(plain(await client.call('tags.list', {}))).toEqual(plain(before))
  expect(fileName).toBe('test codebook.csv')
})

it.each([
  ['title;colour\nx;teal', 'no column “name”'],
  ['name,colour\nx,red', 'row 2, colour'],
  ['name\n"open', 'could not be read'],
  ['name,parent\nx,nobody', 'no tag “nobody”'],
  ['name,parent\na,b\nb,c\nc,a', 'cannot stand under itself'],
])('says what is wrong with a table of tags and takes up nothing of it: %j', async (csv, words) => {
  expect(await refusal(client.call('tags.importCsv', { csv }))).toEqual([
    expect.any(String),
    expect.stringContaining(words),
  ])
  expect(await client.call('tags.list', {})).toEqual([])
})

it('exports what a filter shows, and nothing else', async () => {
  await mark('The gates are closed', 'claim', 'The ministry')
  await mark('Nothing was closed', 'denial', 'The mayor')
  const { filter } = await client.call('filters.save', { name: 'Denials', filter: { stances: ['denial'] } })
  const { preview, statements } = await client.call('export.run', {
    format: 'csv',
    scope: { kind: 'filter', filter },
  })
  expect([
    statements,
    preview.text.includes('Nothing was closed'),
    preview.text.includes('The gates are closed,claim'),
  ]).toEqual([1, true, false])
})

it('answers every view of the desk about one quarrel', async () => {
  await mark('The gates are closed', 'claim', 'The ministry')
  await mark('Nothing was closed', 'denial', 'The mayor')
  const ledger = await client.call('ledger.get', {})
  const [row] = ledger.rows
  expect({
    contested: row?.contested,
    columns: ledger.columns.map(({ label }) => label).sort(),
    cell: (await client.call('ledger.cell', { proposition: row?.proposition ?? '' })).map(
      ({ quote }) => quote,
    ),
    facet: (await client.call('statements.facets', {})).facets.stance.map(({ key }) => key),
    lanes: (await client.call('timeline.get', { date: 'published' })).lanes.length,
    overview: (await client.call('overview.get', {})).stances,
    note: await client.call('workspace.writeNote', { note: '<b>x</b>' }),
  }).toEqual({
    contested: true,
    columns: ['The mayor', 'The ministry'],
    cell: ['The gates are closed', 'Nothing was closed'],
    facet: ['claim', 'denial'],
    lanes: 2,
    overview: { claim: 1, denial: 1, question: 0, comment: 0 },
    note: { note: '<b>x</b>' },
  })
})

it('takes changes of one batch back as one step, until something else was done between', async () => {
  const { id } = await mark('Nothing was closed', 'denial', 'the mayor')
  const grade = (credibility: 1 | 2 | 3, batch?: string) =>
    client.call('statements.update', { ids: [id], fields: { credibility }, batch })
  const batch = crypto.randomUUID()
  await grade(1)
  await grade(2, batch)
  await grade(3, batch)
  const graded = async () => (await client.call('statements.list', { document }))[0]?.credibility
  await client.call('history.undo', {})
  expect(await graded()).toBe(1)
  await client.call('history.redo', {})
  await client.call('statements.resize', { id, start: 42, end: 49, batch: crypto.randomUUID() })
  await grade(1, batch)
  await client.call('history.undo', {})
  expect(await graded()).toBe(3)
})
