import type { Id } from '../../../shared/model/identity.ts'
import { align, type SpanPair } from '../../parallels/align/align.ts'
import { atClauses } from '../../parallels/align/at-clauses.ts'
import { choose, type Chosen } from '../../parallels/candidates/candidates.ts'
import { gather, type KeyIndex } from '../../parallels/candidates/gather.ts'
import { sentencesAgree } from '../../parallels/candidates/sentences-agree.ts'
import { kindsOfChange } from '../../../shared/text/differences/changes.ts'
import { differenceOf } from '../../parallels/differences/difference.ts'
import { kindOfPassage } from '../../parallels/differences/passage-kind.ts'
import { stemOf } from '../../search/stem.ts'
import type { FoundPassage, NumberedPair } from '../../store/parallels/passages.ts'
import type { Library, LibraryText } from './library.ts'
import type { TextKeys } from './text-keys.ts'

/** A text under the number by which its document is compared. */
export interface NumberedText {
  readonly number: number
  readonly text: LibraryText
}

/** Words that are aligned with others in one step: of a book that is a second, in which nobody is heard. */
const MOST_WORDS = 500_000

/** With how many others a text is aligned in one step. */
export const alignable = ({ compared }: LibraryText): number =>
  Math.max(1, Math.floor(MOST_WORDS / Math.max(1, compared.stems.length)))

/** What two documents have in common. */
export interface AlignedPair extends NumberedPair {
  readonly passages: readonly FoundPassage[]
}

/**
 * Aligns two documents. Which is named first makes no difference. Where two documents say the same in other words around a
 * quotation that both have, the quotation is a passage of its own: it is a copy, and they are not.
 */
export function alignPair(one: NumberedText, other: NumberedText): AlignedPair {
  const [left, right] = one.text.source.sha256 < other.text.source.sha256 ? [one, other] : [other, one]
  const describe = describerOf(left.text.source.text, right.text.source.text)
  const passages = align(left.text.compared, right.text.compared).flatMap(({ runs, ...passage }) => {
    const whole = describe(passage)
    if (whole.kind !== 'reworded') return [whole]
    const copies = runs.map((run) => describe(atClauses(left.text.source.text, right.text.source.text, run)))
    return [whole, ...copies.filter(({ kind }) => kind !== 'reworded')]
  })
  return { left: left.number, right: right.number, passages }
}

const describerOf =
  (left: string, right: string) =>
  (pair: SpanPair): FoundPassage => {
    const one = left.slice(pair.left.start, pair.left.end)
    const other = right.slice(pair.right.start, pair.right.end)
    const kind = kindOfPassage(one, other, stemOf)
    const likeness = Math.round(pair.likeness * 1000) / 1000
    const change = kind === 'reworded' ? null : kindsOfChange(differenceOf(one, other, kind))[0]
    return { ...pair, likeness, kind, change: change ?? null }
  }

/** Which of the documents in an index, by their numbers, are worth aligning with a new one. */
export function chooseCandidates(
  { compared }: LibraryText,
  { copies, rewords }: TextKeys,
  { index, library }: { index: KeyIndex; library: Library },
  documentOf: (number: number) => Id | null,
): Chosen {
  return choose(gather(index, copies, rewords), (number, sentence, place) => {
    const document = documentOf(number)
    const theirs = document === null ? null : library.folded(document)
    return theirs !== null && sentencesAgree(compared, sentence, theirs, place, library.weightOf)
  })
}
