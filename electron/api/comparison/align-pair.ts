import { kindsOfChange } from '../../../shared/text/differences/changes.ts'
import { rawWords } from '../../../shared/text/words/raw-words.ts'
import { align, type Run, type SpanPair } from '../../parallels/align/align.ts'
import { isAlikeBeside } from '../../parallels/align/alike-beside.ts'
import { atClauses } from '../../parallels/align/at-clauses.ts'
import { differenceOf } from '../../parallels/differences/difference.ts'
import { kindOfPassage } from '../../parallels/differences/passage-kind.ts'
import { stemOf } from '../../search/stem.ts'
import type { FoundPassage, NumberedPair } from '../../store/parallels/passages.ts'
import type { LibraryText } from './library.ts'

/** A text under the number by which its document is compared. */
export interface NumberedText {
  readonly number: number
  readonly text: LibraryText
}

/** What two documents have in common. */
export interface AlignedPair extends NumberedPair {
  readonly passages: readonly FoundPassage[]
}

/** Words of a copy inside what is reworded, unless it is a quotation: fewer are a title or a turn of phrase. */
const LEAST_WORDS = 8

/**
 * Aligns two documents. Which is named first makes no difference. Where two documents say the same in other words around a
 * quotation that both have, the quotation is a passage of its own: it is a copy, and they are not. Where they have nothing else in
 * common, it is the only one.
 */
export function alignPair(one: NumberedText, other: NumberedText): AlignedPair {
  const [left, right] = one.text.source.sha256 < other.text.source.sha256 ? [one, other] : [other, one]
  const texts = { left: left.text.compared, right: right.text.compared }
  const sources = { left: left.text.source.text, right: right.text.source.text }
  const passages = align(texts.left, texts.right).flatMap(({ runs, ...passage }) => {
    const whole = describe(sources, passage)
    if (whole.kind !== 'reworded') return [whole]
    const copies = runs.flatMap((run) => copyOf(sources, run))
    const [only] = copies.length === 1 ? copies : []
    return only === undefined || isAlikeBeside(texts, passage, only) ? [whole, ...copies] : copies
  })
  return { left: left.number, right: right.number, passages }
}

interface Sources {
  readonly left: string
  readonly right: string
}

function copyOf(sources: Sources, { isQuotation, ...run }: Run): [] | [FoundPassage] {
  const cut = isQuotation ? run : atClauses(sources.left, sources.right, run)
  const copy = describe(sources, cut, isQuotation)
  const isLong = isQuotation || [...rawWords(wordsAt(sources, cut).left)].length >= LEAST_WORDS
  return copy.kind === 'reworded' || !isLong ? [] : [copy]
}

function describe(sources: Sources, pair: SpanPair, isQuotation = false): FoundPassage {
  const { left, right } = wordsAt(sources, pair)
  const kind = kindOfPassage(left, right, stemOf, isQuotation)
  const [likeness, telling] = [rounded(pair.likeness), rounded(pair.telling)]
  const change = kind === 'reworded' ? null : kindsOfChange(differenceOf(left, right, kind))[0]
  return { ...pair, likeness, telling, kind, change: change ?? null }
}

/** To thousandths: the weights of words go on behind that. */
const rounded = (figure: number): number => Math.round(figure * 1000) / 1000

const wordsAt = (sources: Sources, pair: SpanPair): Sources => ({
  left: sources.left.slice(pair.left.start, pair.left.end),
  right: sources.right.slice(pair.right.start, pair.right.end),
})
