import { appendFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { zipOf } from '../../../electron/zip/zip-of.ts'
import { importAll, importFolder, type Told } from './import-all.ts'

const bytes = (text: string) => Buffer.from(text)
const sentence = (about: string) => `The commission said on Monday that it had asked for ${about}.\n`
const zip = (files: Record<string, string | Uint8Array>) =>
  zipOf(
    Object.entries(files).map(([path, content]) => ({
      path,
      bytes: typeof content === 'string' ? bytes(content) : content,
    })),
  )

const failed = (told: readonly Told[]) => told.filter(({ kind }) => kind === 'failed')

describe('a file that holds several', () => {
  test('becomes one document for each part, named after both, and one bad part does not stop the rest', async () => {
    const { told, documents } = await importAll({
      'korrin.zip': zip({ 'a.txt': sentence('logs'), 'b/empty.txt': '', 'b/c.txt': sentence('records') }),
    })
    expect(told).toEqual([
      { path: 'korrin.zip › a.txt', kind: 'imported' },
      { path: 'korrin.zip › b/empty.txt', kind: 'failed', code: 'empty' },
      { path: 'korrin.zip › b/c.txt', kind: 'imported' },
    ])
    expect(documents.map(({ fileName }) => fileName)).toEqual([
      'korrin.zip › a.txt',
      'korrin.zip › b › c.txt',
    ])
  })

  test('counts for its parts, not for itself', async () => {
    const { last } = await importAll({
      'a.txt': bytes(sentence('maps')),
      'korrin.zip': zip({ 'b.txt': sentence('logs'), 'c.txt': sentence('records') }),
    })
    expect(last).toEqual({ done: 3, total: 3 })
  })

  test('is opened three deep and no deeper', async () => {
    const nest = (depth: number): Uint8Array =>
      depth === 0
        ? zip({ 'deepest.txt': sentence('everything') })
        : zip({ [`${depth}.txt`]: sentence(`${depth}`), 'inner.zip': nest(depth - 1) })
    const { told } = await importAll({ 'outer.zip': nest(3) })
    expect(told).toEqual([
      { path: 'outer.zip › 3.txt', kind: 'imported' },
      { path: 'outer.zip › inner.zip › 2.txt', kind: 'imported' },
      { path: 'outer.zip › inner.zip › inner.zip › 1.txt', kind: 'imported' },
      { path: 'outer.zip › inner.zip › inner.zip › inner.zip', kind: 'failed', code: 'too-complex' },
    ])
  })

  test('can hold more than is handed over at once', async () => {
    const names = Array.from({ length: 2100 }, (_, i) => `${i}.txt`)
    const { told, last } = await importAll({
      'many.zip': zip(Object.fromEntries(names.map((name) => [name, sentence(name)]))),
    })
    expect(told.map(({ path }) => path)).toEqual(names.map((name) => `many.zip › ${name}`))
    expect([failed(told), last]).toEqual([[], { done: 2100, total: 2100 }])
  })

  test('that is empty, damaged or something else is refused by its own name', async () => {
    const { told } = await importAll({
      'empty.zip': zip({}),
      'nothing.zip': bytes(''),
      'text.zip': bytes(sentence('logs')),
      'cut.zip': zip({ 'a.txt': sentence('logs') }).subarray(0, 60),
      'text.mbox': bytes(sentence('logs')),
    })
    expect(told.map(({ path, code }) => [path, code])).toEqual([
      ['cut.zip', 'damaged'],
      ['empty.zip', 'no-text'],
      ['nothing.zip', 'empty'],
      ['text.mbox', 'wrong-type'],
      ['text.zip', 'wrong-type'],
    ])
  })
})

describe('a file of any size', () => {
  const letter = (subject: string, body: string) =>
    `From a@b.example Mon Mar 18 09:12:00 2024\nSubject: ${subject}\nFrom: a@b.example\n\n${body}\n`

  test('is read in pieces: of a mailbox larger than memory allows, the letter too large is refused, and the others come', async () => {
    const { told } = await importFolder((folder) => {
      const file = join(folder, 'years.mbox')
      const first = `${letter('Logs', sentence('logs'))}${letter('Film', '')}`
      writeFileSync(file, first)
      truncateSync(file, 300 * 1024 * 1024)
      appendFileSync(file, `\n\n${letter('Maps', sentence('maps'))}`)
    })
    expect(told).toEqual([
      { path: 'years.mbox › 1 · Logs.eml', kind: 'imported' },
      { path: 'years.mbox › 2 · Film.eml', kind: 'failed', code: 'too-large' },
      { path: 'years.mbox › 3 · Maps.eml', kind: 'imported' },
    ])
  })
})

describe('hostile archives', () => {
  test('one that would unpack to a hundred times its size is refused, and the next file is imported', async () => {
    const { told } = await importAll({
      'bomb.zip': zip({ 'zeros.txt': new Uint8Array(60 * 1024 * 1024), 'good.txt': sentence('logs') }),
    })
    expect(told).toEqual([
      { path: 'bomb.zip › zeros.txt', kind: 'failed', code: 'too-large' },
      { path: 'bomb.zip › good.txt', kind: 'imported' },
    ])
  })

  test('one that names a file outside itself is refused as a whole', async () => {
    const honest = Buffer.from(zip({ 'aa/aa/evil.txt': sentence('logs') }))
    const { told } = await importAll({
      'escape.zip': Buffer.from(honest.toString('latin1').replaceAll('aa/aa/', '../../'), 'latin1'),
    })
    expect(told).toEqual([{ path: 'escape.zip', kind: 'failed', code: 'damaged' }])
  })
})

describe('what hangs on a letter', () => {
  const letter = (body: string, attachment: string) =>
    bytes(
      [
        'From: Mara Venn <mara.venn@northline.example>',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        body,
        '--b',
        attachment,
        '--b--',
      ].join('\n'),
    )

  test('is imported beside it where it can be read, and passed over where it cannot', async () => {
    const note = `Content-Type: text/plain\nContent-Disposition: attachment; filename="note.txt"\n\n${sentence('logs')}`
    const picture =
      'Content-Type: image/png; name="gates.png"\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo='
    const { told, documents, last } = await importAll({
      'letter.eml': letter(sentence('records'), `${note}\n--b\n${picture}`),
    })
    expect(told).toEqual([
      { path: 'letter.eml', kind: 'imported' },
      { path: 'letter.eml › note.txt', kind: 'imported' },
    ])
    expect([documents[0]?.extracted.warnings, last]).toEqual([
      [
        'It has 2 attachments: note.txt, gates.png. What can be read of them is imported as documents of their own.',
      ],
      { done: 2, total: 2 },
    ])
  })

  test('is imported even where the letter itself has no words', async () => {
    const note = `Content-Type: text/plain; name=note.txt\nContent-Disposition: attachment\n\n${sentence('logs')}`
    const { told } = await importAll({ 'letter.eml': letter('', note) })
    expect(told.map(({ path, kind }) => [path, kind])).toEqual([
      ['letter.eml', 'failed'],
      ['letter.eml › note.txt', 'imported'],
    ])
  })

  test('a letter in a letter in a mailbox in an archive is found', async () => {
    const inner = `Content-Type: message/rfc822\n\nFrom: tomas@northline.example\nSubject: Inner\n\n${sentence('logs')}`
    const box = Buffer.concat([
      bytes('From - Sat Mar 16 10:00:00 2024\n'),
      letter(sentence('records'), inner),
    ])
    const { told } = await importAll({ 'korrin.zip': zip({ 'box.mbox': box }) })
    expect(told).toEqual([
      { path: 'korrin.zip › box.mbox › 1.eml', kind: 'imported' },
      { path: 'korrin.zip › box.mbox › 1.eml › letter 1.eml', kind: 'imported' },
    ])
  })
})

describe('a saved page', () => {
  test('is imported without the folder of its pictures and frames', async () => {
    const page =
      '<title>Gauges</title><p>The gauge at Anselt stood at two metres on the morning of the flood.</p>'
    const { told } = await importAll({
      'Gauges.html': bytes(page),
      'Gauges_files/frame.html': bytes('<p>Buy now.</p>'),
      'Others_files/own.html': bytes(page.replace('two', 'three')),
    })
    expect(told.map(({ path }) => path)).toEqual(['Gauges.html', 'Others_files/own.html'])
  })
})

describe('stopping', () => {
  test('in the middle of a container keeps what is saved', async () => {
    const stop = new AbortController()
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, sentence(`${i}`)]))
    const { told, documents, stopped } = await importAll(
      { 'many.zip': zip(files) },
      { signal: stop.signal, saved: (count) => count === 3 && stop.abort() },
    )
    // Files that are saved together are told together, and no more are read than those.
    expect(stopped).toBe(true)
    expect(told.map(({ kind }) => kind)).toEqual(documents.map(() => 'imported'))
    expect(documents.length).toBeGreaterThanOrEqual(3)
    expect(documents.length).toBeLessThan(40)
  })
})
