import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { extract } from '../../../../electron/import/extract.ts'
import type { Said } from '../../../../electron/suggest/pairs/contradictions.ts'
import { suggest } from '../../../../electron/suggest/suggest.ts'

const data = join(import.meta.dirname, '../../../../../shared/data')
const bodies = join(data, 'scale/fnc-train-bodies.csv')
const polnear = join(data, 'attribution/polnear/train/text')

/** Whether the articles are there. They are not ours to keep beside the tests. */
export const hasLot = existsSync(bodies) && existsSync(polnear)

/** 364 real articles: every sixth of the reports on rumours of 2014 and 2015, every tenth on the election of 2016. */
function articlesByLot(): [string, string][] {
  const rows = z
    .array(z.object({ 'Body ID': z.string(), articleBody: z.string() }))
    .parse(parse(readFileSync(bodies), { columns: true }))
  const reports = rows.filter((_, place) => place % 6 === 3)
  const others = readdirSync(polnear)
    .sort()
    .filter((_, place) => place % 10 === 5)
  return [
    ...reports.map((row): [string, string] => [`fnc:${row['Body ID']}`, row.articleBody]),
    ...others.map((name): [string, string] => [
      `polnear:${name.replace(/\.txt$/, '')}`,
      readFileSync(join(polnear, name), 'utf8'),
    ]),
  ]
}

/** All that the first tier suggests in them, as if it was accepted. Its id is the article and where it begins. */
export async function saidByLot(): Promise<Said[]> {
  const read = articlesByLot().map(async ([article, written]) => {
    const { text, blocks } = await extract(`${article.replace(':', '-')}.txt`, Buffer.from(written))
    return suggest(text, blocks)
      .filter(({ tier }) => tier === 1)
      .map(({ start, end, quote, stance, speaker }): Said => ({
        id: `${article}:${start}`,
        kind: 'statement',
        document: article,
        start,
        end,
        quote,
        stance: stance ?? '',
        speaker: speaker?.name ?? null,
        proposition: null,
        origin: `${speaker?.name ?? ''} ${quote}`,
        day: null,
      }))
  })
  return (await Promise.all(read)).flat()
}
