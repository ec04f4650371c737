import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { extract } from '../../../electron/import/extract.ts'
import { suggest } from '../../../electron/suggest/suggest.ts'
import { count, marksOf, type Count } from './marks.ts'

const data = new URL('../../../../shared/data/', import.meta.url)
const bodies = new URL('scale/fnc-train-bodies.csv', data)
const reuters = new URL('scale/reuters-21578.json.xz', data)
const bbc = new URL('parallels/generated-dev/src/', data)
const polnear = new URL('attribution/polnear/train/text/', data)
const isThere =
  [bodies, reuters, bbc, polnear].every(existsSync) && spawnSync('xz', ['--version']).status === 0

const marked = marksOf('by-lot.tsv', 1)

/** The texts of the articles that are marked. */
function texts(): ReadonlyMap<string, string> {
  const wanted = new Set(marked.map(({ article }) => article))
  const rows = z
    .array(z.object({ 'Body ID': z.string(), articleBody: z.string() }))
    .parse(parse(readFileSync(bodies), { columns: true }))
    .map((row) => [`fnc:${row['Body ID']}`, row.articleBody] as const)
  const { stdout } = spawnSync('xz', ['-dc', reuters.pathname], { maxBuffer: 2 ** 30, encoding: 'utf8' })
  const stories = z
    .array(z.object({ id: z.string(), title: z.string().nullish(), body: z.string().nullish() }))
    .parse(JSON.parse(stdout))
    .map(({ id, title, body }) => [`reuters:${id}`, `${title ?? ''}\n\n${body ?? ''}`] as const)
  return new Map(
    [...rows, ...stories, ...filesOf('bbc', bbc), ...filesOf('polnear', polnear)].filter(([article]) =>
      wanted.has(article),
    ),
  )
}

const filesOf = (set: string, folder: URL) =>
  readdirSync(folder).map((file) => [`${set}:${file}`, readFileSync(new URL(file, folder), 'utf8')] as const)

async function countOf(set: string, all: ReadonlyMap<string, string>): Promise<Count> {
  const marks = marked.filter((mark) => mark.set === set)
  const suggested = [...new Set(marks.map(({ article }) => article))].map(async (article) => {
    const { text, blocks } = await extract(
      `${article.replace(':', '-')}.txt`,
      Buffer.from(all.get(article) ?? ''),
    )
    return [article, suggest(text, blocks)] as const
  })
  return count(new Map(await Promise.all(suggested)), marks)
}

describe.skipIf(!isThere)('news articles drawn by lot (needs ../shared)', () => {
  it('have nine in ten of what a careful reader marks in the first tier, most of it right, and little else', async () => {
    const all = texts()
    for (const set of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      const { must, found, right, first, useless } = await countOf(set, all)
      expect(must).toBeGreaterThan(50)
      expect(found / must).toBeGreaterThanOrEqual(0.9)
      expect(right / found).toBeGreaterThanOrEqual(0.9)
      expect(useless / first).toBeLessThanOrEqual(1 / 5)
    }
  })
})
