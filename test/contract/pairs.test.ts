import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Client } from '../../renderer/client/client.ts'
import { importTexts, openTestWorkbench, type TestWorkbench } from './test-workbench.ts'

const CLAIM = `The army said its tanks were leaving the northern valley after the exercise. The weather was mild.`
const DENIAL = `“We have not seen any sign that the tanks have left the northern valley,” Anna Berg said. Rain is expected.`

let bench: TestWorkbench
let client: Client
let documents: string[]

beforeEach(async () => {
  bench = await openTestWorkbench()
  client = bench.page()
  await client.call('suggestions.pause', { paused: true })
  documents = await importTexts(bench, client, { 'claim.txt': CLAIM, 'denial.txt': DENIAL })
})

afterEach(() => bench.close())

function mark(place: 0 | 1, quote: string, stance: 'claim' | 'denial', speaker: string) {
  const text = [CLAIM, DENIAL][place] ?? ''
  const start = text.indexOf(quote)
  const fields = { stance, speaker: { name: speaker } }
  return client.call('statements.create', {
    document: documents[place] ?? '',
    start,
    end: start + quote.length,
    quote,
    fields,
  })
}

const marked = async () => ({
  claim: await mark(0, 'its tanks were leaving the northern valley', 'claim', 'The army'),
  denial: await mark(
    1,
    'not seen any sign that the tanks have left the northern valley',
    'denial',
    'Anna Berg',
  ),
})

const pairs = async (asked: object = {}) => (await client.call('pairs.contradictions', asked)).pairs

it('shows a claim and a denial that speak of the same, with the reason, and links them when that is confirmed', async () => {
  const { claim, denial } = await marked()
  await mark(0, 'The weather was mild', 'claim', 'The army')
  const [first, ...others] = await pairs()
  expect([first?.left.id, first?.right.id, first?.reasons, others]).toEqual([
    claim.id,
    denial.id,
    ['both speak of northern, tanks, valley, leaving (left)'],
    [],
  ])
  const link = await client.call('pairs.confirm', {
    left: { id: claim.id, kind: 'statement' },
    right: { id: denial.id, kind: 'statement' },
  })
  expect([link.kind, link.from.statement, link.to.statement]).toEqual(['contradicts', denial.id, claim.id])
  expect(await pairs()).toEqual([])
  expect((await client.call('history.undo', {})).label).toBe('contradiction confirmed')
  expect((await pairs()).length).toBe(1)
})

it('finds pairs by words of both sides together: of quotes, speakers and titles', async () => {
  await marked()
  const found = async (words: string) => (await client.call('pairs.contradictions', { words })).total
  expect(await Promise.all(['', 'army BERG', 'tanks sign', 'said', 'weather'].map(found))).toEqual([
    1, 1, 1, 1, 0,
  ])
})

it('does not show a pair again that is no contradiction, until that is taken back or undone', async () => {
  const { claim, denial } = await marked()
  const pair = { kind: 'contradicts', left: denial.id, right: claim.id } as const
  expect(await client.call('pairs.setAside', pair)).toEqual({ changed: true })
  expect(await pairs()).toEqual([])
  await client.call('history.undo', {})
  expect((await pairs()).length).toBe(1)
  await client.call('history.redo', {})
  expect(await client.call('pairs.takeBack', pair)).toEqual({ changed: true })
  expect((await pairs()).length).toBe(1)
})

it('pairs suggestions too, and makes statements of those that are confirmed', async () => {
  const { statement } = {
    statement: await mark(0, 'its tanks were leaving the northern valley', 'claim', 'The army'),
  }
  const told = new Promise<void>((resolve) => {
    const look = async () => {
      const { waiting, done } = await client.call('suggestions.status', {})
      if (waiting === 0 && done > 0) resolve()
    }
    client.onChanged((topics) => void (topics.includes('suggestions') && look()))
  })
  await client.call('suggestions.pause', { paused: false })
  await told
  const [pair] = await pairs()
  expect([pair?.left.id, pair?.right.kind, pair?.right.speaker]).toEqual([
    statement.id,
    'suggestion',
    'Anna Berg',
  ])
  expect(await pairs({ statementsOnly: true })).toEqual([])
  const link = await client.call('pairs.confirm', {
    left: { id: statement.id, kind: 'statement' },
    right: { id: pair?.right.id ?? '', kind: 'suggestion' },
  })
  const made = (await client.call('statements.list', {})).find(({ id }) => id === link.from.statement)
  expect([made?.stance, made?.fromSuggestion]).toEqual(['denial', true])
})

it('asks whether two statements belong to one proposition', async () => {
  const { claim, denial } = await marked()
  const fields = { proposition: { text: 'The tanks are leaving' } }
  const [placed] = await client.call('statements.update', { ids: [denial.id], fields })
  expect(await client.call('pairs.propositions', {})).toMatchObject([
    { left: denial.id, right: claim.id, proposition: placed?.proposition },
  ])
  await client.call('pairs.setAside', { kind: 'same proposition', left: claim.id, right: denial.id })
  expect(await client.call('pairs.propositions', {})).toEqual([])
})

it('asks whether two propositions are one, until a pair of their statements was said to be of two', async () => {
  const { claim, denial } = await marked()
  const under = (id: string, text: string) =>
    client.call('statements.update', { ids: [id], fields: { proposition: { text } } })
  const [first] = await under(claim.id, 'The tanks are leaving')
  const [second] = await under(denial.id, 'Tanks were seen to leave')
  const asked = { left: claim.id, right: denial.id }
  expect(await client.call('pairs.propositions', {})).toMatchObject([
    { ...asked, proposition: first?.proposition, other: second?.proposition },
  ])
  await client.call('pairs.setAside', { kind: 'same proposition', ...asked })
  expect(await client.call('pairs.propositions', {})).toEqual([])
  await client.call('history.undo', {})
  await client.call('propositions.merge', {
    into: first?.proposition ?? '',
    from: [second?.proposition ?? ''],
  })
  expect(await client.call('pairs.propositions', {})).toEqual([])
})

it('asks whether two names are one speaker', async () => {
  const [berg, anna] = await Promise.all(
    ['Berg', 'Anna Berg', 'The army'].map((name) => client.call('speakers.create', { name })),
  )
  const asked = await client.call('pairs.speakers', {})
  expect(asked.map(({ left, right, reason }) => [[left, right].sort(), reason])).toEqual([
    [[berg?.id, anna?.id].sort(), '“Berg” has the last name of “Anna Berg”'],
  ])
})

it('does not ask again of a guess that was told apart from a claim, when it becomes a statement', async () => {
  const claim = await mark(0, 'its tanks were leaving the northern valley', 'claim', 'The army')
  await client.call('suggestions.pause', { paused: false })
  await expect.poll(async () => (await client.call('suggestions.status', {})).waiting).toBe(0)
  const [pair] = await pairs()
  const guess = pair?.right.id ?? ''
  expect([pair?.left.id, pair?.right.kind]).toEqual([claim.id, 'suggestion'])
  await client.call('pairs.setAside', { kind: 'contradicts', left: claim.id, right: guess })
  expect(await pairs()).toEqual([])
  await client.call('suggestions.accept', { id: guess, fields: {} })
  expect(await pairs()).toEqual([])
  await client.call('history.undo', {})
  expect(await pairs()).toEqual([])
})
