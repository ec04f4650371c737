import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../renderer/client/client.ts'
import { importTexts, openTestWorkbench, type TestWorkbench } from './test-workbench.ts'

const TEXT =
  'Gates of the dam\n\nThe gates of the dam are open this week. “We have not seen any leak,” Marta Oyelin told reporters.\n'
const CHANGED = TEXT.replace('not seen any', 'seen a').replace('Gates', 'Corrected at noon.\n\nGates')

let bench: TestWorkbench
let client: Client
let id: string
const path = () => join(bench.folder, 'sources', 'gates.txt')

beforeEach(async () => {
  bench = await openTestWorkbench()
  client = bench.page()
  ;[id = ''] = await importTexts(bench, client, { 'gates.txt': TEXT })
  for (const quote of ['The gates of the dam are open', 'We have not seen any leak']) {
    const start = TEXT.indexOf(quote)
    const span = { start, end: start + quote.length }
    await client.call('statements.create', { document: id, ...span, quote, fields: { stance: 'denial' } })
  }
})
afterEach(() => bench.close())

describe('a file that has changed', () => {
  beforeEach(() => writeFileSync(path(), CHANGED))

  it('is read again where it lies, and what was not found again is listed with what differs', async () => {
    expect(await client.call('versions.again', { document: id, grant: null })).toEqual({
      number: 2,
      moved: 1,
      review: 1,
    })
    expect(await client.call('review.count', {})).toEqual({ waiting: 1, orphans: 0, failed: 0 })
    const {
      items: [item],
    } = await client.call('review.list', {})
    expect(item).toMatchObject({
      statement: { number: 2, quote: 'We have not seen any leak', anchor: 'review' },
      from: 1,
      to: 2,
      candidate: { kind: 'changed', changes: [{ kind: 'negation' }, { kind: 'other' }] },
    })
    const { text } = await client.call('documents.text', { id })
    expect(text.slice(item?.candidate?.start, item?.candidate?.end)).toBe('We have seen a leak')
  })

  it('changes nothing the second time', async () => {
    await client.call('versions.again', { document: id, grant: null })
    expect(await client.call('versions.again', { document: id, grant: null })).toEqual({
      number: null,
      moved: 0,
      review: 0,
    })
    expect((await client.call('workspace.info', {})).undo).toBe('import again of “Gates of the dam”')
  })

  it('can be chosen by the person, where the path is not known', async () => {
    const [grant = ''] = bench.grantTexts({ 'elsewhere/gates-new.txt': CHANGED })
    expect((await client.call('versions.again', { document: id, grant })).number).toBe(2)
    expect((await client.call('documents.get', { id })).fileName).toBe('gates-new.txt')
  })

  it('leaves statements where they are, or puts them where a person says, each as one step', async () => {
    await client.call('versions.again', { document: id, grant: null })
    const {
      items: [item],
    } = await client.call('review.list', {})
    const statement = item?.statement.id ?? ''
    await client.call('review.keep', { ids: [statement], orphan: true })
    expect(await client.call('review.count', {})).toEqual({ waiting: 0, orphans: 1, failed: 0 })
    await client.call('history.undo', {})
    const { start = 0, end = 0 } = item?.candidate ?? {}
    await client.call('review.place', { places: [{ id: statement, start, end }] })
    expect(await client.call('review.list', {})).toEqual({ total: 0, items: [] })
    const [placed] = (await client.call('statements.list', { document: id })).filter(
      (one) => one.id === statement,
    )
    expect(placed).toMatchObject({ quote: 'We have seen a leak', anchor: 'sure' })
    await client.call('history.undo', {})
    expect((await client.call('review.list', {})).total).toBe(1)
    expect(await client.call('workspace.check', {})).toEqual([])
  })

  it('keeps the originals of both texts, to be saved byte for byte', async () => {
    await client.call('versions.again', { document: id, grant: null })
    const saved = async (version: number | null) => {
      const { token } = await client.call('versions.original', { document: id, version })
      return Buffer.from(bench.workbench.save(token)?.content ?? '').toString()
    }
    expect([await saved(null), await saved(1)]).toEqual([CHANGED, TEXT])
    expect(readFileSync(path(), 'utf8')).toBe(CHANGED)
  })
})

describe('a file that was read in a wrong encoding', () => {
  it('is read again in the one that a person names, and keeps its statements', async () => {
    const bytes = Buffer.from(
      'Die B\xf6schung h\xe4lt, sagte der Pegelwart. Mehr wei\xdf niemand.\n',
      'latin1',
    )
    const [document = ''] = await importTexts(bench, client, { 'wall.txt': bytes })
    const quote = 'Die Böschung hält'
    const span = { start: 0, end: quote.length }
    await client.call('statements.create', { document, ...span, quote, fields: { stance: 'claim' } })
    const shown = async () =>
      (await client.call('statements.list', { document })).map((one) => [one.quote, one.anchor])
    const preview = await client.call('versions.preview', { document, encoding: 'windows-1251' })
    expect(preview.lines[0]).toContain('Bцschung')
    const added = await client.call('versions.encoding', { document, encoding: 'windows-1251' })
    expect(added).toEqual({ number: 2, moved: 1, review: 0 })
    expect((await client.call('documents.get', { id: document })).encoding).toBe('windows-1251')
    expect(await shown()).toEqual([['Die Bцschung hдlt', 'sure']])
    const righted = await client.call('versions.encoding', { document, encoding: 'windows-1252' })
    expect(righted).toMatchObject({ moved: 1, review: 0 })
    expect((await client.call('documents.text', { id: document })).text).toContain(quote)
    expect(await shown()).toEqual([[quote, 'sure']])
    await client.call('history.undo', {})
    expect(await shown()).toEqual([['Die Bцschung hдlt', 'sure']])
    expect(await client.call('workspace.check', {})).toEqual([])
  })

  it('is refused in words where there is no such encoding', async () => {
    await expect(client.call('versions.preview', { document: id, encoding: 'klingon' })).rejects.toThrow(
      'no encoding “klingon”',
    )
  })
})

it('keeps what could not be imported until it can be, or is forgotten', async () => {
  await importTexts(bench, client, { 'empty.txt': '', 'blank.txt': '' })
  const failed = async () => (await client.call('review.failed', {})).map(({ path, code }) => [path, code])
  expect(await failed()).toEqual([
    ['blank.txt', 'empty'],
    ['empty.txt', 'empty'],
  ])
  writeFileSync(join(bench.folder, 'sources', 'empty.txt'), TEXT.replaceAll('dam', 'lock'))
  expect((await client.call('review.retry', { path: 'empty.txt' })).kind).toBe('imported')
  await client.call('review.forget', { paths: ['blank.txt'] })
  expect(await failed()).toEqual([])
})

it('says that a file is gone', async () => {
  await client.call('documents.get', { id })
  const [grant = ''] = bench.grantTexts({ 'gone.txt': CHANGED })
  const gone = join(bench.folder, 'sources', 'gone.txt')
  writeFileSync(gone, '')
  await expect(client.call('versions.again', { document: id, grant })).rejects.toThrow('“gone.txt”')
})
