import { describeSpan, type Anchor } from '../../../../shared/text/anchor.ts'
import { findAgainIn, isSure, type FindAgain } from '../../../../shared/text/find-again/find-again.ts'
import {
  edited,
  printed,
  print,
  randomOf,
  reportOf,
  type Edition,
  type Report,
  type Span,
} from './edited-report.ts'

interface Trial {
  readonly seed: number
  /** Whether the finder is given the old text too. */
  readonly stood: boolean
}

const SENTENCES = 1000
const SPANS = 200

/** The share of spans whose place was named, sure of it or not, and those of which it was sure and wrong. */
export function scoreOf({ seed, stood, share }: Trial & { share: number }) {
  const random = randomOf(seed)
  const report = reportOf(random, SENTENCES, SPANS)
  const before = printed(report)
  const after = edited(report, share, random)
  const find = finder(before, after, stood)
  const told = report.spans.map((span) => {
    const found = find(anchorOf(before, span))
    return { span, found, isRight: found.start === startIn(after, span) }
  })
  return {
    right: told.filter(({ isRight }) => isRight).length / told.length,
    sure: told.filter(({ found }) => isSure(found)).length / told.length,
    wronglySure: told.filter(({ found, isRight }) => isSure(found) && !isRight),
  }
}

/** Spans of which one word that matters was changed, and what was then told of them wrongly. */
export function wrongsInside({ seed, stood }: Trial) {
  const random = randomOf(seed)
  const report = reportOf(random, SENTENCES, SPANS)
  const before = printed(report)
  return CHANGES.flatMap(({ kind, change }) => {
    const changed = report.spans.flatMap((span) => {
      const { quote } = anchorOf(before, span)
      const now = change(quote)
      return now === quote || span.first !== span.last ? [] : [{ span, now }]
    })
    const after = withInside(report, changed)
    const find = finder(before, after, stood)
    return changed.flatMap(({ span, now }) => {
      const found = find(anchorOf(before, span))
      const start = startIn(after, span)
      const isNamed = found.changes.some(({ kinds }) => kinds.includes(kind))
      const isThere = found.kind !== 'lost' && found.start < start + now.length && start < found.end
      const isTold = isNamed && isThere && !isSure(found)
      return isTold ? [] : [{ kind, now, found, start, of: anchorOf(before, span) }]
    })
  })
}

/** Each changes one word of its kind where there is one. */
const CHANGES = [
  { kind: 'negation', change: (words: string) => words.replace(/ not | denied /, ' ') },
  { kind: 'number', change: (words: string) => words.replace(/\d+/, (number) => String(Number(number) + 7)) },
  {
    kind: 'name',
    change: (words: string) => words.replace(/Marta Oyelin|Joren Pell|Ilse Quandt|Tovik Raun/, 'Ander Mull'),
  },
  { kind: 'modal', change: (words: string) => words.replace(/\b(could|would|might|must|should) /, '') },
] as const

const finder = (before: Edition, after: Edition, stood: boolean): FindAgain =>
  findAgainIn(after.text, stood ? before.text : undefined)

const startIn = ({ begins }: Edition, { first, start }: Span): number => (begins.get(first) ?? NaN) + start

function anchorOf(before: Edition, span: Span): Anchor {
  const begin = before.begins.get(span.first) ?? 0
  return describeSpan(before.text, begin + span.start, begin + span.end)
}

function withInside(report: Report, changed: readonly { span: Span; now: string }[]): Edition {
  const sentences = new Map(report.sentences.map((words, id) => [id, words]))
  for (const { span, now } of changed) {
    const words = sentences.get(span.first) ?? ''
    sentences.set(span.first, words.slice(0, span.start) + now + words.slice(span.end))
  }
  return print([...sentences])
}
