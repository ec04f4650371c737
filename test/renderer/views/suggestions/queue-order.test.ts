import { expect, test } from 'vitest'
import type { DocumentSummary } from '../../../../shared/model/document.ts'
import type { Suggestion } from '../../../../shared/model/suggestion.ts'
import { suggestionAt } from '../../suggestion-fixture.ts'
import { neighbour, sectionsOf, withDecided } from '../../../../renderer/views/suggestions/queue-order.ts'

const document = (id: string): DocumentSummary => ({
  id,
  title: id,
  outlet: null,
  author: null,
  published: null,
  publishedCheck: false,
  language: null,
  reliability: null,
  read: false,
  words: 10,
  importedAt: '2024-03-18T10:00:00.000Z',
  counts: { claim: 0, denial: 0, question: 0, comment: 0 },
})

const [a, b, c] = [document('a'), document('b'), document('c')]
const decidedOf = (...list: Suggestion[]) => new Map(list.map((one) => [one.id, one]))

test('a document stays in the queue with nothing left, as long as something was decided in it', () => {
  const open = [
    { document: 'c', open: 2 },
    { document: 'a', open: 1 },
  ]
  const done = suggestionAt('b', 1, 'accepted')
  expect(sectionsOf(open, new Map(), [a, b, c]).map(({ document: { id }, open }) => [id, open])).toEqual([
    ['a', 1],
    ['c', 2],
  ])
  expect(sectionsOf(open, decidedOf(done), [a, b, c]).map(({ document: { id } }) => id)).toEqual([
    'a',
    'b',
    'c',
  ])
})

test('what was decided stands at its place, also while the list still calls it open', () => {
  const [first, second] = [suggestionAt('a', 1), suggestionAt('a', 9)]
  const done = { ...first, outcome: 'dismissed' } as const
  const other = suggestionAt('b', 1, 'accepted')
  expect(withDecided([second], 'a', decidedOf(done, other))).toEqual([done, second])
  expect(withDecided([first, second], 'a', decidedOf(done))).toEqual([done, second])
})

test('walking goes through all documents and round again, and passes over what is decided where asked', async () => {
  const lists: Record<string, Suggestion[]> = {
    a: [suggestionAt('a', 1), suggestionAt('a', 9)],
    b: [suggestionAt('b', 1, 'accepted')],
    c: [suggestionAt('c', 1)],
  }
  const sections = [
    { document: a, open: 2 },
    { document: b, open: 0 },
    { document: c, open: 1 },
  ]
  const walk = async (from: Suggestion | null, step: 1 | -1, openOnly: boolean) => {
    const next = await neighbour(sections, from, step, async (id) => lists[id] ?? [], openOnly)
    return next?.id ?? null
  }
  expect({
    begin: await walk(null, 1, true),
    end: await walk(null, -1, true),
    next: await walk(suggestionAt('a', 1), 1, false),
    overEdge: await walk(suggestionAt('a', 9), 1, false),
    overDecided: await walk(suggestionAt('a', 9), 1, true),
    round: await walk(suggestionAt('c', 1), 1, true),
    back: await walk(suggestionAt('a', 1), -1, true),
  }).toEqual({
    begin: 'a:1',
    end: 'c:1',
    next: 'a:9',
    overEdge: 'b:1',
    overDecided: 'c:1',
    round: 'a:1',
    back: 'c:1',
  })
})

test('the last one that is open has no neighbour', async () => {
  const only = suggestionAt('a', 1)
  expect(await neighbour([{ document: a, open: 1 }], only, 1, async () => [only], true)).toBe(null)
  expect(await neighbour([], null, 1, async () => [], true)).toBe(null)
})

test('what repeats a dismissed one to the letter is passed over', async () => {
  const [dismissed, repeat] = [suggestionAt('a', 1), suggestionAt('a', 10)]
  const other = { ...suggestionAt('a', 20), quote: 'other words' }
  const items = () => Promise.resolve([dismissed, repeat, other])
  const sections = [{ document: a, open: 3 }]
  expect((await neighbour(sections, dismissed, 1, items, true))?.start).toBe(10)
  expect((await neighbour(sections, dismissed, 1, items, true, dismissed))?.start).toBe(20)
})
