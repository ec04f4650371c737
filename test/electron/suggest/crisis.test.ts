import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../../electron/import/extract.ts'
import { contradictions, type Said } from '../../../electron/suggest/pairs/contradictions.ts'
import { suggest, type Suggestion } from '../../../electron/suggest/suggest.ts'
import { count, marksOf } from './marks.ts'

const FOLDER = join(import.meta.dirname, '../../../../shared/corpora/crisis-2022')

const marked = marksOf('crisis-2022.tsv')

describe.skipIf(!existsSync(FOLDER))('five real articles on one crisis (needs ../shared)', () => {
  let found: { document: string; day: number | null; suggestion: Suggestion }[]

  beforeAll(async () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
    const suggested = files.map(async (document) => {
      const { text, blocks, published } = await extract(document, readFileSync(join(FOLDER, document)))
      const day = published === null ? null : Date.parse(published.slice(0, 18)) / 86_400_000
      return suggest(text, blocks).map((suggestion) => ({ document, day, suggestion }))
    })
    found = (await Promise.all(suggested)).flat()
  })

  const by = (speaker: RegExp, stance: string, words: RegExp) =>
    found.filter(
      ({ suggestion: { speaker: who, quote, tier, ...one } }) =>
        tier === 1 && one.stance === stance && speaker.test(who?.name ?? '') && words.test(quote),
    ).length

  it('give the denials of the ministers and the claims of the ministry, each under its full name', () => {
    expect(by(/^Ben Wallace$/, 'denial', /evidence|signs|threat/i)).toBeGreaterThanOrEqual(6)
    expect(by(/^Joe Biden$/, 'denial', /verified/)).toBe(2)
    expect(by(/^Russia|ministry$/i, 'claim', /return|withdraw|moving|personnel/)).toBeGreaterThanOrEqual(4)
    expect(by(/^Boris Johnson$/, 'claim', /attack|hospitals|signs/)).toBeGreaterThanOrEqual(3)
  })

  it('give in the first tier what a careful reader would mark, nearly all with speaker and stance, and little else', () => {
    const suggested = Map.groupBy(found, ({ document }) => document.slice(0, 3))
    const counted = count(
      new Map([...suggested].map(([article, list]) => [article, list.map(({ suggestion }) => suggestion)])),
      marked,
    )
    expect(counted.must).toBe(75)
    expect(counted.found / counted.must).toBeGreaterThanOrEqual(0.9)
    expect(counted.right / counted.found).toBeGreaterThanOrEqual(0.95)
    expect(counted.useless / counted.first).toBeLessThanOrEqual(1 / 3)
  })

  it('show first what stands against the withdrawal that was claimed', () => {
    const said: Said[] = found
      .filter(({ suggestion: { tier } }) => tier === 1)
      .map(({ document, day, suggestion: { start, end, quote, stance, speaker } }) => ({
        id: `${document}:${start}`,
        kind: 'suggestion',
        document,
        start,
        end,
        quote,
        stance: stance ?? '',
        speaker: speaker?.name ?? null,
        proposition: null,
        origin: quote,
        day,
      }))
    const first = contradictions(said, new Set()).slice(0, 18)
    expect(first.length).toBe(18)
    for (const { left, right } of first) {
      expect(left.quote).toMatch(/withdraw|leaving|return|pullback/)
      expect(right.quote).toMatch(/withdraw|leaving/i)
      expect(right.speaker).not.toMatch(/Russia|Moscow/)
    }
  })
})
