import { beforeAll, describe, expect, it } from 'vitest'
import { readSentences } from '../../../electron/suggest/reading/read-sentences.ts'
import { reportsIn } from '../../../electron/suggest/reports/reports-in.ts'
import type { Span } from '../../../electron/suggest/sentences.ts'
import { suggest } from '../../../electron/suggest/suggest.ts'
import { offsetMap } from '../../../shared/text/offsets.ts'
import { hasPolnear, polnear, score, type Article, type Attribution, type Spans } from './polnear.ts'

/** What a text of its own is to the rules: one paragraph that breaks at its line breaks. */
const blocksOf = (text: string) => [{ start: 0, end: text.length, kind: 'paragraph' as const }]

const inPoints = (text: string) => {
  const { toCodePoints } = offsetMap(text)
  return (spans: readonly Span[]): Spans =>
    spans.map(({ start, end }) => [toCodePoints(start), toCodePoints(end)] as const)
}

function reportsOf({ text }: Article): Attribution[] {
  const points = inPoints(text)
  return reportsIn(text, readSentences(text, blocksOf(text))).map(({ source, cue, content }) => ({
    source: points(source === null ? [] : [source]),
    cue: points(cue.start < cue.end ? [cue] : []),
    content: points(content),
  }))
}

/** Only statements; the pieces of one report joined again. */
function statementsOf({ text }: Article): Attribution[] {
  const points = inPoints(text)
  const first = suggest(text, blocksOf(text)).filter(({ tier }) => tier === 1)
  return [...Map.groupBy(first, ({ cue, start }) => cue?.start ?? `at ${start}`).values()].map((pieces) => ({
    source: points(pieces.flatMap(({ speaker }) => speaker ?? []).slice(0, 1)),
    cue: points(pieces.flatMap(({ cue }) => cue ?? []).slice(0, 1)),
    content: points(pieces),
  }))
}

describe.skipIf(!hasPolnear)(
  'reports in news articles that the rules were not made for (needs ../shared)',
  () => {
    let articles: Article[]
    const foundBy = (find: (article: Article) => Attribution[]) =>
      new Map(articles.map((article) => [article.name, find(article)]))

    beforeAll(() => {
      articles = polnear()
    })

    it('agree with a careful reader: content, speaker, quotations and denials', () => {
      const found = foundBy(reportsOf)
      const [loose, close] = [score(articles, found, 0.3), score(articles, found, 0.8)]
      expect(loose.f1).toBeGreaterThanOrEqual(0.76)
      expect(close.f1).toBeGreaterThanOrEqual(0.61)
      expect(loose.direct).toBeGreaterThanOrEqual(0.95)
      expect(loose.mixed).toBeGreaterThanOrEqual(0.8)
      expect(loose.source).toBeGreaterThanOrEqual(0.87)
      expect(loose.denials).toBeGreaterThanOrEqual(9)
    })

    it('are right nine times in ten where only statements are shown', () => {
      expect(score(articles, foundBy(statementsOf), 0.3).precision).toBeGreaterThanOrEqual(0.9)
    })
  },
)
