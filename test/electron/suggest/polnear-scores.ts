import { readSentences } from '../../../electron/suggest/reading/read-sentences.ts'
import { reportsIn } from '../../../electron/suggest/reports/reports-in.ts'
import type { Span } from '../../../electron/suggest/sentences.ts'
import { suggest } from '../../../electron/suggest/suggest.ts'
import { offsetMap } from '../../../shared/text/offsets.ts'
import { polnear, score, type Article, type Attribution, type Score, type Spans } from './polnear.ts'

export { hasPolnear } from './polnear.ts'

/** How well the rules do on news articles that they were not made for: all reports, loosely and closely; and statements alone. */
export function articleScores(): { loose: Score; close: Score; statements: Score } {
  const articles = polnear()
  const by = (find: (article: Article) => Attribution[]) =>
    new Map(articles.map((article) => [article.name, find(article)]))
  const reports = by(reportsOf)
  return {
    loose: score(articles, reports, 0.3),
    close: score(articles, reports, 0.8),
    statements: score(articles, by(statementsOf), 0.3),
  }
}

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
