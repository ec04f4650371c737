import { CONTEXT, type Anchor } from '../anchor.ts'
import { changesOf, type WordChange } from '../differences/changes.ts'
import { inexactPlaces, type Candidate } from './inexact-places.ts'
import { listedText, type ListedText } from './listed-text.ts'
import { agreementAt, atHome, inText, ofAnchor, type Agreement, type Surroundings } from './surroundings.ts'

/**
 * Where a span stands in another text. `same place` and `moved` are sure: its words stand there letter for letter, and nothing
 * else could be meant. `changed` is the one place that its words may have come to; `ambiguous` the best of several, or one whose
 * surroundings are others. Neither may be taken without a person. Changes are those from the quote to the words that stand there;
 * where there are none, only the print differs.
 */
export type Found =
  | {
      readonly kind: 'same place' | 'moved'
      readonly start: number
      readonly end: number
      readonly changes: []
    }
  | {
      readonly kind: 'changed' | 'ambiguous'
      readonly start: number
      readonly end: number
      readonly changes: readonly WordChange[]
    }
  | { readonly kind: 'lost'; readonly start: null; readonly end: null; readonly changes: [] }

/** Whether a person need not look. */
export const isSure = (found: Found): found is Extract<Found, { kind: 'same place' | 'moved' }> =>
  found.kind === 'same place' || found.kind === 'moved'

/** Finds anchors again in one text. */
export type FindAgain = (anchor: Anchor) => Found

/**
 * A finder for `text`. `stood`, where it is at hand, is the text in which the anchors were described: it says how often a quote
 * stood there, and what stood farther around it than an anchor remembers. Both are listed when the first anchor is looked for; what each
 * anchor takes then hardly grows with them.
 */
export function findAgainIn(text: string, stood?: string): FindAgain {
  const now = listedText(text)
  const before = stood === undefined ? null : listedText(stood)
  const inexact = inexactPlaces(now)
  return (anchor) => {
    if (text === stood) return sure(anchor, anchor.start)
    const around = stood === undefined ? ofAnchor(anchor) : inText(stood, anchor)
    const exact = exactPlaces(now, anchor, around)
    const [best] = exact
    if (best && isClear({ text, before, anchor, around, inexact }, exact, best))
      return sure(anchor, best.start)
    return unsure(text, anchor, exact, inexact(anchor))
  }
}

function sure(anchor: Anchor, start: number): Found {
  const kind = start === anchor.start ? 'same place' : 'moved'
  return { kind, start, end: start + anchor.quote.length, changes: [] }
}

/** A place at which the quote stands letter for letter. */
interface Exact extends Candidate, Agreement {}

/** A text of one letter has as many places as letters. */
const MOST_PLACES = 10_000

/** Every place of the quote, the one with most of its surroundings first, then the nearest to where it was. */
function exactPlaces({ text, placesOf }: ListedText, anchor: Anchor, around: Surroundings): Exact[] {
  return placesOf(anchor.quote)
    .slice(0, MOST_PLACES)
    .map((start) => {
      const end = start + anchor.quote.length
      const score = 1 + atHome(text, start, end, anchor)
      return { start, end, score, ...agreementAt(text, start, end, around) }
    })
    .toSorted(
      (one, other) =>
        other.run - one.run ||
        other.score - one.score ||
        Math.abs(one.start - anchor.start) - Math.abs(other.start - anchor.start),
    )
}

/** A quote as long as this stands twice by no accident. */
const LONG = 24

interface Search {
  readonly text: string
  /** The text in which the anchor was described, where it is at hand. */
  readonly before: ListedText | null
  readonly anchor: Anchor
  readonly around: Surroundings
  readonly inexact: (anchor: Anchor) => Candidate[]
}

/** Whether the best place is the one: no other is as good, no other place of the old text looked as much like it, and none is a rival. */
function isClear(search: Search, exact: readonly Exact[], best: Exact): boolean {
  const { before, anchor, around } = search
  const [, second] = exact
  const isWhole = best.before && best.behind
  if (second && second.run > best.run - MARGIN && !(isWhole && best.start === anchor.start)) return false
  if (second && second.run >= best.run) return false
  const others = before === null ? [] : otherPlaces(before, anchor, around)
  if (others.some(({ run }) => run > best.run - MARGIN)) return false
  if (isWhole)
    return (
      best.start === anchor.start || !search.inexact(anchor).some((one) => isAsMuchAtHome(search, one, best))
    )
  const isAlone = before !== null && others.length === 0 && exact.length === 1
  if (!(best.before || best.behind) && !(isAlone && anchor.quote.length >= LONG)) return false
  return !search.inexact(anchor).some((one) => isApart(one, best) && one.score > best.score - RIVAL)
}

/** Letters by which the surroundings of one place have to be more alike than those of another. */
const MARGIN = 8
/** What a rival may be worse by. */
const RIVAL = 0.1

/** The other places at which the quote stood already. */
const otherPlaces = ({ text, placesOf }: ListedText, anchor: Anchor, around: Surroundings): Agreement[] =>
  placesOf(anchor.quote)
    .slice(0, MOST_PLACES)
    .filter((start) => start !== anchor.start)
    .map((start) => agreementAt(text, start, start + anchor.quote.length, around))

/** Other words with the same surroundings: what the quote was changed into, while it stands elsewhere too. */
const isAsMuchAtHome = ({ text, around }: Search, one: Candidate, best: Exact): boolean =>
  isApart(one, best) && agreementAt(text, one.start, one.end, around).run >= Math.min(best.run, 2 * CONTEXT)

const isApart = (one: Candidate, other: Candidate): boolean =>
  one.end <= other.start || other.end <= one.start

/** Nearly as good is as good. */
const CLOSE = 0.1

function unsure(text: string, anchor: Anchor, exact: readonly Exact[], inexact: readonly Candidate[]): Found {
  const others = inexact.filter((one) => exact.every((place) => isApart(one, place)))
  const [best, second] = [...exact, ...others].toSorted((one, other) => other.score - one.score)
  if (best === undefined) return { kind: 'lost', start: null, end: null, changes: [] }
  const isOne = exact.length === 0 && (second === undefined || second.score < best.score - CLOSE)
  const { start, end } = best
  return {
    kind: isOne ? 'changed' : 'ambiguous',
    start,
    end,
    changes: changesOf(anchor.quote, text.slice(start, end)),
  }
}
