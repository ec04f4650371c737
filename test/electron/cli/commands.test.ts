import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { gainsay, gainsayJson, ownFolder, REPORTS } from './command-line.ts'

const own = ownFolder()
const file = join(own.folder, 'crossing.gainsay')
const QUOTE = 'We haven’t seen any inspector at the quay this week'

const listed = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string().nullable(),
    words: z.number(),
    claims: z.number(),
    denials: z.number(),
  }),
)
const list = async () => listed.parse(await gainsayJson('list', file))
const idOf = async (title: RegExp) => (await list()).find((document) => title.test(document.title))?.id ?? ''

beforeAll(async () => {
  mkdirSync(join(own.folder, 'more'))
  writeFileSync(join(own.folder, 'more/same.txt'), readFileSync(join(REPORTS, 'bridge-blog.txt')))
  writeFileSync(join(own.folder, 'more/picture.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  writeFileSync(join(own.folder, 'more/empty.txt'), '')
  await gainsay('import', file, REPORTS)
})

afterAll(own.remove)

describe('gainsay import', () => {
  it('takes good files, names duplicates and lists each bad file with its reason', async () => {
    const result = await gainsayJson('import', file, join(own.folder, 'more'))
    expect(result).toEqual({
      imported: [],
      duplicates: [
        { path: 'more/same.txt', id: expect.any(String), title: expect.stringContaining('Heron') },
      ],
      failed: [
        { path: 'more/empty.txt', code: 'empty', message: expect.any(String) },
        { path: 'more/picture.txt', code: expect.any(String), message: expect.any(String) },
      ],
    })
  })

  it('takes each row of a table, by the columns that --map names', async () => {
    const table = join(own.folder, 'table.csv')
    writeFileSync(table, 'Kopf,Langtext\nPegel,Der Pegel stand bei zwei Metern.\n')
    const fresh = join(own.folder, 'table.gainsay')
    const { imported } = z
      .object({ imported: z.array(z.object({ path: z.string(), title: z.string() }).loose()) })
      .parse(await gainsayJson('import', fresh, table, '--map', 'text=Langtext,title=Kopf'))
    expect(imported).toEqual([expect.objectContaining({ path: 'table.csv › 1 · Pegel', title: 'Pegel' })])
    expect((await gainsay('import', fresh, table, '--map', 'words=Langtext')).code).toBe(2)
    expect((await gainsay('import', fresh, table, '--map', 'text=Body')).code).toBe(1)
  })

  it('ends with 1 where nothing could be taken', async () => {
    expect((await gainsay('import', file, join(own.folder, 'more/empty.txt'))).code).toBe(1)
  })

  it('refuses a path that does not exist, and makes no workspace for it', async () => {
    const fresh = join(own.folder, 'fresh.gainsay')
    const { code, err } = await gainsay('import', fresh, join(own.folder, 'nowhere'))
    expect({ code, err, made: existsSync(fresh) }).toEqual({
      code: 1,
      err: expect.stringContaining('nowhere'),
      made: false,
    })
  })
})

describe('gainsay list and text', () => {
  it('gives what the texts tell of themselves', async () => {
    const documents = (await list()).map(({ title, outlet, published, language }) => ({
      title,
      outlet,
      published,
      language,
    }))
    expect(documents).toContainEqual({
      title: 'Port authority confirms two inspections',
      outlet: 'Radio Ostrel',
      published: '2023-05-06',
      language: 'en',
    })
    expect(documents).toHaveLength(5)
  })

  it('gives text and blocks in code points, with page furniture marked', async () => {
    const shape = z.object({
      id: z.string(),
      unit: z.literal('code-points'),
      text: z.string(),
      blocks: z.array(z.object({ start: z.number(), end: z.number(), kind: z.string() })),
    })
    const { text, blocks } = shape.parse(await gainsayJson('text', file, await idOf(/Ferry line/)))
    const letters = [...text]
    const furniture = blocks
      .filter(({ kind }) => kind === 'furniture')
      .map(({ start, end }) => letters.slice(start, end).join(''))
    expect(furniture).toEqual(expect.arrayContaining(['Advertisement', 'Leave a Reply']))
  })

  it('takes the beginning of an id', async () => {
    const id = await idOf(/Ferry line/)
    expect((await gainsay('text', file, id.slice(0, 8))).code).toBe(0)
  })
})

describe('gainsay search', () => {
  it('finds a phrase typed with straight quotation marks and says where it stands', async () => {
    const shape = z
      .object({
        total: z.number(),
        hits: z.array(
          z
            .object({
              document: z.string(),
              title: z.string(),
              score: z.number(),
              snippet: z.string(),
              matches: z.array(z.object({ start: z.number(), end: z.number() })),
            })
            .loose(),
        ),
      })
      .loose()
    const { total, hits } = shape.parse(await gainsayJson('search', file, '"haven\'t seen"'))
    expect({ total, snippets: hits.map(({ snippet }) => /haven['’]t seen/.test(snippet)) }).toEqual({
      total: 2,
      snippets: [true, true],
    })
  })

  it('points at the place of a query that cannot be read', async () => {
    const { code, err } = await gainsay('search', file, 'nofield:x')
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('character 1') })
  })
})

describe('gainsay tag', () => {
  it('marks the words with speaker, proposition, said date and note', async () => {
    const made = await gainsayJson(
      'tag',
      file,
      await idOf(/Ferry line/),
      '--quote',
      QUOTE,
      '--stance',
      'denial',
      '--speaker',
      'Ada Lindqvist',
      '--proposition',
      'All six boats were inspected.',
      '--said',
      '2023-05-04',
      '--note',
      'To this newspaper.',
    )
    expect(made).toMatchObject({
      quote: QUOTE,
      stance: 'denial',
      speakerName: 'Ada Lindqvist',
      said: '2023-05-04',
      note: 'To this newspaper.',
      unit: 'code-points',
    })
    expect((await list()).map(({ denials }) => denials).toSorted()).toEqual([0, 0, 0, 0, 1])
  })

  it.each([
    [
      'a quote that is not in the text',
      ['--quote', 'We have seen every inspector', '--stance', 'claim'],
      'does not stand',
    ],
    [
      'a stance that does not exist',
      ['--quote', QUOTE, '--stance', 'maybe'],
      'claim, denial, question, comment',
    ],
    [
      'a date that is in no calendar',
      ['--quote', QUOTE, '--stance', 'claim', '--said', '2023-02-30'],
      '--said',
    ],
  ])('refuses %s and changes nothing', async (_, options, message) => {
    const before = await list()
    const { code, err } = await gainsay('tag', file, await idOf(/Ferry line/), ...options)
    expect({ code, err, after: await list() }).toEqual({
      code: 1,
      err: expect.stringContaining(message),
      after: before,
    })
  })

  it('refuses a document that is not there', async () => {
    const { code, err } = await gainsay('tag', file, '00000000', '--quote', QUOTE, '--stance', 'claim')
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('00000000') })
  })
})

describe('gainsay export and check', () => {
  it.each(['markdown', 'html', 'csv', 'json', 'web-annotation'])(
    'writes %s, twice the same',
    async (format) => {
      const [first, second] = ['first', 'second'].map((name) => join(own.folder, `${name}.${format}`))
      await gainsayJson('export', file, '--format', format, '--out', first ?? '')
      await gainsayJson('export', file, '--format', format, '--out', second ?? '')
      const written = readFileSync(first ?? '', 'utf8')
      expect({
        same: written === readFileSync(second ?? '', 'utf8'),
        quote: written.includes('seen any inspector'),
      }).toEqual({ same: true, quote: true })
    },
  )

  it('finds nothing wrong with what it made', async () => {
    expect(await gainsayJson('check', file)).toEqual({ problems: [] })
  })
})
