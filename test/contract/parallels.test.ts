import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../renderer/client/client.ts'
import { compared, openPapers, own, QUOTE, WORDS } from './papers.ts'
import { importTexts, type TestWorkbench } from './test-workbench.ts'

let bench: TestWorkbench
let client: Client
let gazette = ''
let meridian = ''
let monitor = ''

const open = async () => void ({ bench, client, gazette, meridian, monitor } = await openPapers())

describe('parallels that nothing has changed', () => {
  beforeAll(open)
  afterAll(() => bench.close())

  test('the same words in two documents are found without being asked for, and each sees the other', async () => {
    await compared(client)
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
    await compared(client)
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
    await compared(client)
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
    await compared(client)
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

  test('parallels go with a document that is removed, and come back with it', async () => {
    await compared(client)
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
