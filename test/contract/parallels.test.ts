import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../renderer/client/client.ts'
import { importTexts, openTestWorkbench, type TestWorkbench } from './test-workbench.ts'

const WORDS =
  'The harbour of Korrin was closed by the port office on Tuesday night after the northern wall had given way to the flood. '
const QUOTE =
  '“We have seen no sign at all of a second breach in the northern wall,” said Ida Brandt, the harbour master. '
const EDITED =
  '“We have seen a sign of a second breach in the northern wall,” said Ida Brandt, the harbour master. '
const own = (name: string) =>
  `Nobody in ${name} had expected the river to climb as quickly as it did that evening. Shopkeepers carried flour upstairs by lantern light.`

/** Three invented papers: the first two share a passage, the third prints the quotation without its “no”. */
const PAPERS = {
  'gazette.txt': `Flood at Korrin\n\n${WORDS}\n\n${QUOTE}\n\n${own('Elm Street')}\n`,
  'meridian.txt': `Wall gives way\n\nFarmers along the southern bank drove their cattle uphill before midnight came.\n\n${WORDS}\n\n${QUOTE}\n`,
  'monitor.txt': `A night of water\n\nThe bakery on the quay sold bread from a rowing boat until the morning bell.\n\n${EDITED}\n`,
}

let bench: TestWorkbench
let client: Client
let gazette = ''
let meridian = ''
let monitor = ''

async function open(): Promise<void> {
  bench = await openTestWorkbench()
  client = bench.page()
  ;[gazette = '', meridian = '', monitor = ''] = await importTexts(bench, client, PAPERS)
}

/** Resolves when every document was compared, and what follows from it is told. */
function compared(): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const look = async () => {
    const { counted, busy } = await client.call('parallels.status', {})
    if (counted > 0 && !busy) resolve()
  }
  client.onChanged((topics) => void (topics.includes('parallels') && look().catch(reject)))
  look().catch(reject)
  return promise
}

async function mark(document: string, quote: string, speaker: string) {
  const { text } = await client.call('documents.text', { id: document })
  const start = text.indexOf(quote)
  return client.call('statements.create', {
    document,
    start,
    end: start + quote.length,
    quote,
    fields: { stance: 'denial', speaker: { name: speaker } },
  })
}

describe('parallels that nothing has changed', () => {
  beforeAll(open)
  afterAll(() => bench.close())

  test('the same words in two documents are found without being asked for, and each sees the other', async () => {
    await compared()
    const [{ text }, here] = await Promise.all([
      client.call('documents.text', { id: gazette }),
      client.call('parallels.ofDocument', { document: gazette }),
    ])
    const seen = here.map(({ kind, change, here: { start, end }, there }) => [
      kind,
      change,
      text.slice(start, end).replace(/\s+/g, ' '),
      there.document,
    ])
    expect(seen).toEqual(
      expect.arrayContaining([
        ['verbatim', null, `${WORDS.trim()} ${QUOTE.trim()}`, meridian],
        ['edited', 'negation', QUOTE.trim(), monitor],
      ]),
    )
  })

  test('the difference of a parallel names the word that turns it round, where it stands', async () => {
    const [pair] = await client.call('parallels.pair', { left: monitor, right: gazette })
    const found = await client.call('parallels.difference', { id: pair?.id ?? -1 })
    const side = pair && found.left.document === gazette ? 'left' : 'right'
    const { text } = await client.call('documents.text', { id: gazette })
    const words = found.changes.map((change) => [
      change.kind,
      text.slice(change[side].start, change[side].end),
    ])
    expect(words).toContainEqual(['negation', 'no'])
  })

  test('families hold the documents that share words, the earliest published first and with the reason', async () => {
    await compared()
    await client.call('documents.update', { ids: [meridian], fields: { published: '2031-05-03' } })
    await client.call('documents.update', { ids: [gazette], fields: { published: '2031-05-04' } })
    const { total, families } = await client.call('parallels.families', {})
    const told = families.map(({ documents, places, origin }) => [
      documents,
      places.map(({ document }) => document),
      origin,
    ])
    expect(total).toBe(2)
    expect(told).toContainEqual([2, [meridian, gazette], { document: meridian, reason: 'earliest' }])
    await client.call('documents.update', { ids: [meridian], fields: { published: '2031-05' } })
    const vague = (await client.call('parallels.families', {})).families
    expect(vague.map(({ origin }) => origin.reason)).not.toContain('earliest')
  })

  test('families are narrowed to those that have every word in some print, title or outlet', async () => {
    await compared()
    const typed = ['', 'BREACH', 'gazette', 'water wall', 'lantern', 'quay nothing']
    const totals = typed.map(async (words) => (await client.call('parallels.families', { words })).total)
    expect(await Promise.all(totals)).toEqual([2, 2, 0, 1, 0, 0])
  })
})

describe('a library that changes', () => {
  beforeEach(open)
  afterEach(() => bench.close())

  test('three texts that reword each other are one family, not two', async () => {
    const added = await importTexts(bench, client, {
      'first.txt': `${own('Mill Lane')}\n\nOtto Marsk, who keeps the salt barges of Brede, told the guild of millers on Monday that three barges sank below the weir because a careless watchman had left the lock open.\n`,
      'second.txt': `Traders counted what was gone.\n\nA lock left open by night cost the town three salt barges, which sank below the weir of Brede, as Otto Marsk complained when he came before the assembled millers.\n`,
      'third.txt': `Grain grew dear in spring.\n\nThree salt barges lie below the weir of Brede, where they sank because somebody had left a lock open by night, and the millers heard of it from Otto Marsk.\n`,
    })
    await compared()
    const { families } = await client.call('parallels.families', { words: 'salt barges' })
    expect(families.map(({ places }) => places.map(({ document }) => document).sort())).toEqual([
      added.sort(),
    ])
  })

  test('two documents are aligned when they are looked at, whatever else is still to do', async () => {
    await client.call('parallels.stop', {})
    const pairs = await client.call('parallels.pair', { left: gazette, right: meridian })
    expect(pairs.map(({ kind, likeness }) => [kind, likeness])).toEqual([['verbatim', 1]])
    expect(await client.call('parallels.status', {})).toMatchObject({ stopped: true })
  })

  test('prints of one utterance are one origin, with the print that is turned round told first', async () => {
    await mark(
      gazette,
      '“We have seen no sign at all of a second breach in the northern wall,”',
      'Ida Brandt',
    )
    await mark(meridian, 'We have seen no sign at all of a second breach', 'Ida Brandt')
    const turned = await mark(
      monitor,
      '“We have seen a sign of a second breach in the northern wall,”',
      'Ida Brandt',
    )
    await compared()
    const origin = await client.call('origins.of', { statement: turned.id })
    expect({ ...origin, members: origin.members.map(({ number, changes }) => [number, changes[0]]) }).toEqual(
      {
        by: 'parallels',
        members: [
          [1, 'negation'],
          [2, 'negation'],
          [3, undefined],
        ],
        contested: [],
        otherOrigins: 0,
      },
    )
    expect(await client.call('statements.facets', { filter: {} })).toMatchObject({ total: 3, origins: 1 })
  })

  test('two parts of one utterance, which a longer print holds together, are one origin and not compared', async () => {
    const first = 'The harbour of Korrin was closed by the port office on Tuesday night'
    const second = 'the northern wall had given way to the flood'
    const part = await mark(gazette, first, 'Ida Brandt')
    await mark(gazette, second, 'Ida Brandt')
    await mark(meridian, `${first} after ${second}`, 'Ida Brandt')
    await compared()
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

  test('a print that goes on is longer, whatever days and numbers are in what the other lacks', async () => {
    const words = 'closed by the port office'
    const short = await mark(gazette, words, 'Ida Brandt')
    const more = ' on Tuesday night after the northern wall had given way to the flood'
    const long = await mark(meridian, `${words}${more}`, 'Ida Brandt')
    await client.call('origins.merge', { statements: [short.id, long.id] })
    const { members } = await client.call('origins.of', { statement: short.id })
    expect(members.map(({ changes }) => changes)).toEqual([[], ['other']])
  })

  test('the same words given to another speaker are contested, and count as another origin', async () => {
    const mine = await mark(gazette, 'We have seen no sign at all of a second breach', 'Ida Brandt')
    const theirs = await mark(meridian, 'We have seen no sign at all of a second breach', 'Jonas Reed')
    await compared()
    const { members, contested } = await client.call('origins.of', { statement: mine.id })
    expect([members.map(({ statement }) => statement), contested.map(({ statement }) => statement)]).toEqual([
      [mine.id],
      [theirs.id],
    ])
  })

  test('an origin is merged and split by hand, and both are undone', async () => {
    const one = await mark(gazette, 'We have seen no sign at all of a second breach', 'Ida Brandt')
    const other = await mark(gazette, 'the harbour master', 'Ida Brandt')
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
    for (const quote of quotes) ids.push((await mark(gazette, quote, 'Ida Brandt')).id)
    const [one = '', other = ''] = ids
    const sizes = () =>
      Promise.all(
        ids.map(async (statement) => (await client.call('origins.of', { statement })).members.length),
      )
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
    const one = await mark(gazette, 'Flood at Korrin', 'Ida Brandt')
    const other = await mark(meridian, 'Wall gives way', 'Jonas Reed')
    const ids = [one.id, other.id]
    const refused = { code: 'refused' }
    await expect(client.call('origins.merge', { statements: ids })).rejects.toMatchObject(refused)
    const change = { kind: 'origin', origin: 'one' } as const
    await expect(client.call('statements.changeMany', { ids, change })).rejects.toMatchObject(refused)
  })

  test('a credibility of 1 with a single origin is pointed out', async () => {
    const one = await mark(gazette, 'We have seen no sign at all of a second breach', 'Ida Brandt')
    const two = await mark(meridian, 'We have seen no sign at all of a second breach', 'Ida Brandt')
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
    const third = await mark(monitor, 'a sign of a second breach', 'Jonas Reed')
    const { proposition } = (await client.call('statements.list', { document: gazette }))[0] ?? {}
    await client.call('statements.update', { ids: [third.id], fields: { proposition: proposition ?? null } })
    expect(await client.call('origins.lone', {})).toEqual([])
    expect(await others()).toBe(1)
  })

  test('parallels go with a document that is removed, and come back with it', async () => {
    await compared()
    const partners = async () =>
      (await client.call('parallels.ofDocument', { document: gazette }))
        .map(({ there }) => there.document)
        .sort()
    const before = await partners()
    await client.call('documents.remove', { ids: [meridian] })
    expect(await partners()).toEqual([monitor])
    await client.call('history.undo', {})
    await client.call('parallels.pair', { left: gazette, right: meridian })
    expect(await partners()).toEqual(before)
  })
})
