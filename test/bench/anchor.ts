import { describeSpan, type Anchor } from '../../shared/text/anchor.ts'
import { findAgainIn } from '../../shared/text/find-again/find-again.ts'
import { fit } from '../../shared/text/find-again/fit.ts'
import { tokensOf } from '../../shared/text/words/tokens.ts'
import { edited, printed, randomOf, reportOf, type Edition } from '../shared/text/find-again/edited-report.ts'
import { scoreOf, wrongsInside } from '../shared/text/find-again/re-anchoring.ts'
import { processorTime } from './clock.ts'
import type { Figure } from './figure.ts'

/** A text of one megabyte, and how many spans are found again in it. */
const SENTENCES = 11_000
const SPANS = 200

/** Spans found again in another edition of their text: how many come right, and what one takes. */
export async function* bench(): AsyncIterable<Figure> {
  yield* quality()
  yield* speed()
}

function* quality(): Iterable<Figure> {
  const floors = [
    { share: 0.05, atLeast: 0.99 },
    { share: 0.2, atLeast: 0.97 },
    { share: 0.5, atLeast: 0.9 },
  ]
  for (const { share, atLeast } of floors) {
    const { right, sure, wronglySure } = scoreOf({ seed: 1, share, stood: true })
    if (wronglySure.length > 0) throw new Error(`sure of a wrong place: ${JSON.stringify(wronglySure[0])}`)
    if (right < atLeast) throw new Error(`of ${share} edited ${right} came right, and ${atLeast} have to`)
    yield { figure: `anchor.right.${share * 100}`, value: right, unit: 'of 1', atLeast }
    yield { figure: `anchor.sure.${share * 100}`, value: sure, unit: 'of 1' }
  }
  const missed = wrongsInside({ seed: 4, stood: true })
  if (missed.length > 0) throw new Error(`a change was not told: ${JSON.stringify(missed[0])}`)
  yield { figure: 'anchor.changes.missed', value: missed.length, unit: 'changes' }
}

function* speed(): Iterable<Figure> {
  const random = randomOf(7)
  const report = reportOf(random, SENTENCES, SPANS)
  const [before, after] = [printed(report), edited(report, 0.05, random)]
  const anchors = report.spans.map(({ first, start, end }) => anchorOf(before, first, start, end))
  const one = anchors[0] ?? anchorOf(before, 0, 0, 20)
  yield { figure: 'anchor.text', value: after.text.length / 1e6, unit: 'MB' }
  yield {
    figure: 'anchor.span',
    value: perSpan(anchors, () => findAgainIn(after.text, before.text)),
    unit: 'ms of processor',
  }
  const changed = anchors.map((anchor) => ({ ...anchor, quote: withoutOneWord(anchor.quote) }))
  yield {
    figure: 'anchor.span.changed',
    value: perSpan(changed, () => findAgainIn(after.text)),
    unit: 'ms of processor',
    baseline: {
      name: 'one alignment with every word of the text',
      value: processorTime(1, () => alignWhole(after, one)),
    },
    atMost: 0.2,
  }
}

function anchorOf({ text, begins }: Edition, sentence: number, start: number, end: number): Anchor {
  const begin = begins.get(sentence) ?? 0
  return describeSpan(text, begin + start, begin + end)
}

const perSpan = (anchors: readonly Anchor[], open: () => (anchor: Anchor) => unknown): number =>
  processorTime(3, () => anchors.map(open())) / anchors.length

function withoutOneWord(quote: string): string {
  const words = quote.split(' ')
  return words.toSpliced(words.length >> 1, 1).join(' ')
}

function alignWhole({ text }: Edition, { quote }: Anchor): void {
  const words = tokensOf(text).map(({ word }) => word)
  fit(
    words,
    tokensOf(quote).map(({ word }) => word),
    { from: 0, to: words.length },
  )
}
