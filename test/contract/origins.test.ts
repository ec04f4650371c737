import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Client } from '../../renderer/client/client.ts'
import { compared, mark, openPapers } from './papers.ts'
import { type TestWorkbench } from './test-workbench.ts'

let bench: TestWorkbench
let client: Client
let gazette = ''
let meridian = ''
let monitor = ''

const open = async () => void ({ bench, client, gazette, meridian, monitor } = await openPapers())

beforeEach(open)
afterEach(() => bench.close())

test('prints of one utterance are one origin, with the print that is turned round told first', async () => {
  await mark(
    client,
    gazette,
    '“We have seen no sign at all of a second breach in the northern wall,”',
    'Ida Brandt',
  )
  await mark(client, meridian, 'We have seen no sign at all of a second breach', 'Ida Brandt')
  const turned = await mark(
    client,
    monitor,
    '“We have seen a sign of a second breach in the northern wall,”',
    'Ida Brandt',
  )
  await compared(client)
  const origin = await client.call('origins.of', { statement: turned.id })
  expect({ ...origin, members: origin.members.map(({ number, changes }) => [number, changes[0]]) }).toEqual({
    by: 'parallels',
    members: [
      [1, 'negation'],
      [2, 'negation'],
      [3, undefined],
    ],
    contested: [],
    otherOrigins: 0,
  })
  expect(await client.call('statements.facets', { filter: {} })).toMatchObject({ total: 3, origins: 1 })
})

test('two parts of one utterance, which a longer print holds together, are one origin and not compared', async () => {
  const first = 'The harbour of Korrin was closed by the port office on Tuesday night'
  const second = 'the northern wall had given way to the flood'
  const part = await mark(client, gazette, first, 'Ida Brandt')
  await mark(client, gazette, second, 'Ida Brandt')
  await mark(client, meridian, `${first} after ${second}`, 'Ida Brandt')
  await compared(client)
  await expect
    .poll(async () => {
      const { members } = await client.call('origins.of', { statement: part.id })
      return members.map(({ changes, isOtherPart }) => [changes, isOtherPart])
    })
    .toEqual([
      [[], false],
      [[], true],
      [['other'], false],
    ])
})

test('a headline and the words of its article are one origin, and said to be', async () => {
  const head = await mark(client, gazette, 'Flood at Korrin', 'Ida Brandt')
  const text = await mark(
    client,
    gazette,
    'The harbour of Korrin was closed by the port office on Tuesday night after the northern wall had given way to the flood',
    'Ida Brandt',
  )
  await compared(client)
  await expect
    .poll(async () => {
      const { by, members } = await client.call('origins.of', { statement: head.id })
      return [by, ...members.map(({ statement, isOtherPart }) => [statement, isOtherPart])]
    })
    .toEqual(['article', [head.id, false], [text.id, true]])
})

test('a print that goes on is longer, whatever days and numbers are in what the other lacks', async () => {
  const words = 'closed by the port office'
  const short = await mark(client, gazette, words, 'Ida Brandt')
  const more = ' on Tuesday night after the northern wall had given way to the flood'
  const long = await mark(client, meridian, `${words}${more}`, 'Ida Brandt')
  await client.call('origins.merge', { statements: [short.id, long.id] })
  const { members } = await client.call('origins.of', { statement: short.id })
  expect(members.map(({ changes }) => changes)).toEqual([[], ['other']])
})

test('the same words given to another speaker are contested, and count as another origin', async () => {
  const mine = await mark(client, gazette, 'We have seen no sign at all of a second breach', 'Ida Brandt')
  const theirs = await mark(client, meridian, 'We have seen no sign at all of a second breach', 'Jonas Reed')
  await compared(client)
  const { members, contested } = await client.call('origins.of', { statement: mine.id })
  expect([members.map(({ statement }) => statement), contested.map(({ statement }) => statement)]).toEqual([
    [mine.id],
    [theirs.id],
  ])
})

test('an origin is merged and split by hand, and both are undone', async () => {
  const one = await mark(client, gazette, 'We have seen no sign at all of a second breach', 'Ida Brandt')
  const other = await mark(client, gazette, 'the harbour master', 'Ida Brandt')
  const count = async () => (await client.call('origins.of', { statement: one.id })).members.length
  const counts = [await count()]
  await client.call('origins.merge', { statements: [one.id, other.id] })
  counts.push(await count())
  await client.call('origins.split', { statements: [one.id] })
  counts.push(await count())
  await client.call('history.undo', {})
  counts.push(await count())
  await client.call('history.undo', {})
  counts.push(await count())
  expect(counts).toEqual([1, 2, 1, 2, 1])
})

test('many statements are made one origin, told apart and given back in one step each', async () => {
  const quotes = ['the harbour master', 'on Tuesday night', 'carried flour upstairs']
  const ids: string[] = []
  for (const quote of quotes) ids.push((await mark(client, gazette, quote, 'Ida Brandt')).id)
  const [one = '', other = ''] = ids
  const sizes = () =>
    Promise.all(ids.map(async (statement) => (await client.call('origins.of', { statement })).members.length))
  const seen = [await sizes()]
  for (const [chosen, origin] of [
    [ids, 'one'],
    [[one, other], 'apart'],
    [[one, other], 'each'],
    [ids, 'one'],
    [[one], 'told'],
  ] as const) {
    await client.call('statements.changeMany', { ids: [...chosen], change: { kind: 'origin', origin } })
    seen.push(await sizes())
  }
  await client.call('history.undo', {})
  seen.push(await sizes())
  expect(seen).toEqual([
    [1, 1, 1],
    [3, 3, 3],
    [2, 2, 1],
    [1, 1, 1],
    [3, 3, 3],
    [1, 2, 2],
    [3, 3, 3],
  ])
})

test('statements of two speakers cannot be made one origin', async () => {
  const one = await mark(client, gazette, 'Flood at Korrin', 'Ida Brandt')
  const other = await mark(client, meridian, 'Wall gives way', 'Jonas Reed')
  const ids = [one.id, other.id]
  const refused = { code: 'refused' }
  await expect(client.call('origins.merge', { statements: ids })).rejects.toMatchObject(refused)
  const change = { kind: 'origin', origin: 'one' } as const
  await expect(client.call('statements.changeMany', { ids, change })).rejects.toMatchObject(refused)
})

test('a credibility of 1 with a single origin is pointed out', async () => {
  const one = await mark(client, gazette, 'We have seen no sign at all of a second breach', 'Ida Brandt')
  const two = await mark(client, meridian, 'We have seen no sign at all of a second breach', 'Ida Brandt')
  await client.call('statements.update', {
    ids: [one.id, two.id],
    fields: { proposition: { text: 'There is a second breach' }, credibility: 1 },
  })
  const lone = [
    { statement: one.id, number: 1, statements: 2 },
    { statement: two.id, number: 2, statements: 2 },
  ]
  expect(await client.call('origins.lone', {})).toEqual(lone)
  const others = async () => (await client.call('origins.of', { statement: one.id })).otherOrigins
  expect(await others()).toBe(0)
  const third = await mark(client, monitor, 'a sign of a second breach', 'Jonas Reed')
  const { proposition } = (await client.call('statements.list', { document: gazette }))[0] ?? {}
  await client.call('statements.update', { ids: [third.id], fields: { proposition: proposition ?? null } })
  expect(await client.call('origins.lone', {})).toEqual([])
  expect(await others()).toBe(1)
})
