import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../../electron/import/extract.ts'
import { contradictions, type Said } from '../../../electron/suggest/pairs/contradictions.ts'
import { suggest, type Suggestion } from '../../../electron/suggest/suggest.ts'

const FOLDER = join(import.meta.dirname, '../../../../shared/corpora/crisis-2022')

/** What we keep of the articles here is what any reader of the news of that week knows: who spoke, and of what. */
interface Marked {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly isMust: boolean
  readonly stances: readonly string[]
  readonly speakers: readonly string[]
}

const plain = (name: string): string =>
  name
    .replaceAll('’', "'")
    .replace(/^(?:the|an?) /i, '')
    .toLowerCase()

const marked: Marked[] = readFileSync(
  join(import.meta.dirname, '../../fixtures/suggest/crisis-2022.tsv'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [article = '', start, end, must, stances = '', speakers = ''] = line.split('\t')
    return {
      article,
      start: Number(start),
      end: Number(end),
      isMust: must === 'must',
      stances: stances.split('/'),
      speakers: speakers.split(';').map((name) => plain(name.trim())),
    }
  })

interface Place {
  readonly start: number
  readonly end: number
}

/** Whether three fifths of the words of one are words of the other. */
const covers = (one: Place, other: Place): boolean =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start) >= 0.6 * (other.end - other.start)

/** How much of a suggestion lies in what must or may be marked. */
function shareMarked(document: string, { start, end }: Place): number {
  const marks = marked.filter(({ article }) => document.startsWith(article))
  const places = Array.from({ length: end - start }, (_, at) => start + at)
  return places.filter((at) => marks.some((mark) => at >= mark.start && at < mark.end)).length / places.length
}

describe.skipIf(!existsSync(FOLDER))('five real articles on one crisis (needs ../shared)', () => {
  let found: { document: string; day: number | null; suggestion: Suggestion }[]

  beforeAll(async () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
    const suggested = files.map(async (document) => {
      const { text, blocks, published } = await extract(document, readFileSync(join(FOLDER, document)))
      const day = published === null ? null : Date.parse(published.slice(0, 10)) / 86_400_000
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
    const first = found.filter(({ suggestion }) => suggestion.tier === 1)
    const of = (article: string) => first.filter(({ document }) => document.startsWith(article))
    const must = marked.filter(({ isMust }) => isMust)
    const covering = must.map((mark) => of(mark.article).filter(({ suggestion }) => covers(suggestion, mark)))
    const there = covering.filter((list) => list.length > 0)
    const right = covering.filter((list, place) =>
      list.some(
        ({ suggestion: { stance, speaker } }) =>
          must[place]?.stances.includes(stance ?? '') === true &&
          must[place].speakers.includes(plain(speaker?.name ?? '')),
      ),
    )
    const useless = first.filter(({ document, suggestion }) => shareMarked(document, suggestion) < 0.5)
    expect(must.length).toBe(75)
    expect(there.length / must.length).toBeGreaterThanOrEqual(0.9)
    expect(right.length / there.length).toBeGreaterThanOrEqual(0.95)
    expect(useless.length / first.length).toBeLessThanOrEqual(1 / 3)
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
    const first = contradictions(said, new Set()).slice(0, 10)
    expect(first.length).toBe(10)
    for (const { left, right } of first) {
      expect(left.quote).toMatch(/withdraw|leaving|return|pullback/)
      expect(right.quote).toMatch(/withdraw/i)
      expect(right.speaker).not.toMatch(/Russia|Moscow/)
    }
  })
})
