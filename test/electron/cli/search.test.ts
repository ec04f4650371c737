import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { change } from '../../../electron/store/history.ts'
import { openStore } from '../../../electron/store/open.ts'
import { saveSearch } from '../../../electron/store/saved-searches.ts'
import { gainsay, gainsayJson, ownFolder } from './command-line.ts'

const own = ownFolder()
const file = join(own.folder, 'quay.gainsay')
const TEXT =
  'Notes from the quay\n\n😀 “The ferry is safe,” the line said. 😀 The ferry is not safe, said the union.\n'

const span = { start: z.number(), end: z.number() }
const found = z.object({
  total: z.number(),
  statements: z.number().nullable(),
  unit: z.literal('code-points'),
  hits: z.array(
    z.object({
      document: z.string(),
      passages: z.array(
        z.object({
          ...span,
          text: z.string(),
          matches: z.array(z.object(span)),
          reasons: z.array(z.object({ typed: z.string(), how: z.string() })),
          statement: z.number().nullable(),
        }),
      ),
    }),
  ),
})
const search = async (...words: string[]) => found.parse(await gainsayJson('search', file, ...words))

beforeAll(async () => {
  const source = join(own.folder, 'quay.txt')
  writeFileSync(source, TEXT)
  await gainsay('import', file, source)
  const [{ id } = { id: '' }] = z.array(z.object({ id: z.string() })).parse(await gainsayJson('list', file))
  const quote = 'The ferry is not safe'
  await gainsay('tag', file, id, '--quote', quote, '--stance', 'denial', '--speaker', 'Union')
  const store = openStore(file)
  change(store.db, { label: 'search', author: '' }, (tx) =>
    saveSearch(tx, { name: 'Not safe', query: 'stance:denial safe' }),
  )
  store.close()
})

afterAll(own.remove)

it('gives places as code points of the text, of words and of statements', async () => {
  const { text } = z.object({ text: z.string() }).parse(await gainsayJson('text', file, await documentId()))
  const points = [...text]
  const words = ({ start, end }: { start: number; end: number }) => points.slice(start, end).join('')
  for (const [query, matches] of [
    ['ferry', ['ferry', 'ferry']],
    ['speaker:union ferry', ['ferry']],
  ] as const) {
    const { hits } = await search(query)
    const passages = hits.flatMap((hit) => hit.passages)
    expect(passages.map((passage) => passage.text)).toEqual(passages.map(words))
    expect(passages.flatMap((passage) => passage.matches.map(words))).toEqual(matches)
  }
})

it('tells the statement that was found, and why', async () => {
  const { statements, hits } = await search('stance:denial safe')
  expect([statements, hits[0]?.passages[0]]).toMatchObject([
    1,
    {
      statement: 1,
      reasons: [
        { typed: 'safe', how: 'safe' },
        { typed: 'stance:denial', how: 'denial' },
      ],
    },
  ])
})

it('says how a query that cannot be read was probably meant', async () => {
  const { code, err } = await gainsay('search', file, 'safe stanc:denial')
  expect([code, err]).toEqual([
    1,
    'gainsay: There is no field “stanc:”. Did you mean stance:? (character 6 of the query) Try: safe stance:denial\n',
  ])
})

it('exports what a saved search finds, and names those there are where one is not found', async () => {
  const out = join(own.folder, 'notes.md')
  const asked = ['export', file, '--format', 'markdown', '--out', out, '--saved-search']
  expect(await gainsayJson(...asked, 'not SAFE')).toMatchObject({ statements: 1 })
  expect(readFileSync(out, 'utf8')).toContain('The ferry is not safe')
  expect(await gainsay(...asked, 'Safe')).toMatchObject({
    code: 1,
    err: expect.stringContaining('No search is called “Safe”. There is “Not safe”. Nothing was written.'),
  })
})

async function documentId(): Promise<string> {
  return (await search('ferry')).hits[0]?.document ?? ''
}
