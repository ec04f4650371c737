import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { measure } from './plagdet.ts'
import { smallLibrary } from './small-library.ts'

/** Texts that may not be copied into the project. Only figures and a few words about them stand here. */
const shared = new URL('../../../../shared/', import.meta.url)
const generated = new URL('data/parallels/generated-dev/', shared)
const articles = new URL('corpora/crisis-2022/', shared)
const have = { generated: existsSync(generated), articles: existsSync(articles) }
if (!have.generated) console.log('Skipped: the generated pairs of articles are not here.')
if (!have.articles) console.log('Skipped: the five real articles are not here.')

const span = z.tuple([z.number(), z.number()])
const goldPair = z.object({
  src: z.string(),
  susp: z.string(),
  cases: z.array(z.object({ type: z.string(), src: span, susp: span })),
})

describe.skipIf(!have.generated)('120 pairs of articles with planted passages', () => {
  it('are told apart at least as well as is promised', () => {
    const lines = readFileSync(new URL('gold.jsonl', generated), 'utf8').trim().split('\n')
    const gold = lines.map((line) => goldPair.parse(JSON.parse(line)))
    const names = gold.flatMap(({ src, susp }) => [`src/${src}`, `susp/${susp}`])
    const texts = new Map(names.map((name) => [name, readFileSync(new URL(name, generated), 'utf8')]))
    const library = smallLibrary(texts)
    const measured = measure(
      gold.map(({ src, susp, cases }) => ({
        gold: cases,
        found: library.align(`src/${src}`, `susp/${susp}`).map(({ left, right }) => ({
          src: [left.start, left.end] as const,
          susp: [right.start, right.end] as const,
        })),
      })),
    )
    const { recallByType: recall, ...all } = measured
    expect(all.plagdet).toBeGreaterThanOrEqual(0.975)
    expect(all.precision).toBeGreaterThanOrEqual(0.96)
    expect(all.recall).toBeGreaterThanOrEqual(0.985)
    expect(all.granularity).toBeLessThanOrEqual(1.02)
    expect(all.cleanPairsFlagged).toBe(0)
    for (const copy of ['none', 'reflow', 'edit', 'shuffle'])
      expect(recall[copy], copy).toBeGreaterThanOrEqual(0.99)
    expect(recall['paraphrase-news']).toBeGreaterThanOrEqual(0.97)
    expect(recall['paraphrase-literary']).toBeGreaterThanOrEqual(0.93)
  })
})

describe.skipIf(!have.articles)('five real articles', () => {
  it('share two quotations, which are found, and page furniture, which is not', () => {
    const names = readdirSync(articles).sort()
    const texts = new Map(names.map((name) => [name, readFileSync(new URL(name, articles), 'utf8')]))
    const library = smallLibrary(texts)
    const [first = '', second = ''] = names
    const words = (name: string, { start, end }: { start: number; end: number }) =>
      (texts.get(name) ?? '').slice(start, end)
    const shared = library.align(first, second).map(({ left }) => words(first, left))
    expect(shared.filter((text) => text.includes('Our analysts indicate'))).toHaveLength(1)
    expect(shared.filter((text) => text.includes('take Russia at its word'))).toHaveLength(1)
    const all = names.flatMap((left, at) =>
      names
        .slice(at + 1)
        .flatMap((right) =>
          library.align(left, right).flatMap((found) => [words(left, found.left), words(right, found.right)]),
        ),
    )
    const furniture = /advertisement|newsletter|leave a reply|image:|min read/i
    expect(all.filter((text) => furniture.test(text))).toEqual([])
  })
})
