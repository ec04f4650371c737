import { likenesses, type Likeness } from './likeness.ts'
import { opposed } from './opposed.ts'
import { pairKey } from './pair-key.ts'
import { settingsOf } from './setting.ts'
import { inWords } from './terms.ts'

/** A statement, or a suggestion that nobody has decided on, as it is compared. `day`: when it was said, in days, if known. */
export interface Said {
  readonly id: string
  readonly kind: 'statement' | 'suggestion'
  readonly document: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly stance: string
  readonly speaker: string | null
  readonly proposition: string | null
  readonly origin: string
  readonly day: number | null
}

/** Two that may contradict each other, with the reasons in words. Higher scores are surer. */
export interface Contradiction {
  readonly left: Said
  readonly right: Said
  readonly score: number
  readonly reasons: readonly string[]
}

/** How alike the words of both sides are at least, and how sure a pair is that is shown. */
const LEAST = { likeness: 0.12, score: 0.08 }

/** Pairs of a claim and a denial that speak of the same, the surest first; `known` are pairs that are decided already. */
export function contradictions(said: readonly Said[], known: ReadonlySet<string>): Contradiction[] {
  const oppose = (left: Said | undefined, right: Said | undefined) =>
    left !== undefined &&
    right !== undefined &&
    opposite(left, right) &&
    !known.has(pairKey(left.id, right.id))
  const alike = likenesses(
    said.map(({ quote }) => quote),
    (left, right) => oppose(said[left], said[right]),
    LEAST.likeness,
  )
  const near = settingsOf(said)
  const byWords = alike
    .flatMap((one) => weighed(said[one.left], said[one.right], one, near))
    .filter(({ score }) => score >= LEAST.score)
  const seen = new Set(byWords.map(({ left, right }) => pairKey(left.id, right.id)))
  const byProposition = ofOneProposition(said).filter(
    ({ left, right }) => oppose(left, right) && !seen.has(pairKey(left.id, right.id)),
  )
  return onePerOrigin([...byWords, ...byProposition].sort(bySureness), originsOf(said, known))
}

function opposite(a: Said, b: Said): boolean {
  const stances = `${a.stance} ${b.stance}`
  const apart = a.document !== b.document || a.end <= b.start || b.end <= a.start
  return apart && (stances === 'claim denial' || stances === 'denial claim')
}

function weighed(
  a: Said | undefined,
  b: Said | undefined,
  { score, shared }: Likeness,
  near: (one: string, other: string) => number,
): Contradiction[] {
  if (a === undefined || b === undefined) return []
  const [left, right] = a.stance === 'claim' ? [a, b] : [b, a]
  const same = a.proposition !== null && a.proposition === b.proposition
  const within = score * near(left.document, right.document)
  // Nothing makes a pair sure enough whose texts are of two events, and to read words is most of the work.
  if (!same && within * SUREST < LEAST.score) return []
  const likeness = Math.min(1, within * opposed(left, right, shared))
  return [
    {
      left,
      right,
      score: sure(left, right, likeness, same),
      reasons: [
        ...(same ? ['the same proposition'] : []),
        `both speak of ${inWords(left.quote, right.quote, shared.slice(0, MOST_NAMED)).join(', ')}`,
        ...further(left, right),
      ],
    },
  ]
}

const MOST_NAMED = 4
/** What the other factors can make of a likeness at most. */
const SUREST = 1

/** What a person has put under one proposition needs no shared words. */
function ofOneProposition(said: readonly Said[]): Contradiction[] {
  const groups = Map.groupBy(
    said.filter(({ proposition }) => proposition !== null),
    ({ proposition }) => proposition,
  )
  return [...groups.values()].flatMap((group) => {
    const claims = group.filter(({ stance }) => stance === 'claim').slice(0, MOST_OF_ONE)
    const denials = group.filter(({ stance }) => stance === 'denial').slice(0, MOST_OF_ONE)
    return claims.flatMap((left) =>
      denials.map((right) => ({
        left,
        right,
        score: sure(left, right, 0, true),
        reasons: ['the same proposition', ...further(left, right)],
      })),
    )
  })
}

const MOST_OF_ONE = 50

function sure(left: Said, right: Said, likeness: number, same: boolean): number {
  const near = nearness(left.day, right.day)
  const decided = left.kind === 'statement' && right.kind === 'statement' ? 1 : 0.9
  const oneSpeaker = left.speaker !== null && left.speaker === right.speaker
  // Who speaks of both sides in one text mostly tells of another's claim.
  const others = !oneSpeaker ? 1 : left.document === right.document ? 0.5 : 0.8
  const known = left.speaker !== null && right.speaker !== null ? 1 : 0.9
  // What a person has put under one proposition goes before what only shares words.
  const sameness = same ? 0.8 + likeness / 5 : likeness * 0.75
  return Math.round(sameness * near * decided * known * others * 1000) / 1000
}

const SOON = 3
const LONG = 90

/** 1 for the same days, down to a half for months apart; in between where a day is not known. */
function nearness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0.8
  const apart = Math.abs(a - b)
  if (apart <= SOON) return 1
  return apart >= LONG ? 0.5 : 1 - (0.5 * (apart - SOON)) / (LONG - SOON)
}

function further(left: Said, right: Said): string[] {
  const apart = left.day === null || right.day === null ? null : Math.abs(left.day - right.day)
  const days =
    apart === null
      ? []
      : apart === 0
        ? ['on the same day']
        : [`${apart} ${apart === 1 ? 'day' : 'days'} apart`]
  return [...(left.speaker !== null && left.speaker === right.speaker ? ['the same speaker'] : []), ...days]
}

const bySureness = (a: Contradiction, b: Contradiction): number =>
  b.score - a.score || (pairKey(a.left.id, a.right.id) < pairKey(b.left.id, b.right.id) ? -1 : 1)

/** The same words in five articles are one origin: of the pairs between two origins the surest is shown, and none once one is decided. */
function onePerOrigin(pairs: readonly Contradiction[], decided: ReadonlySet<string>): Contradiction[] {
  const seen = new Set(decided)
  return pairs.filter(({ left, right }) => {
    const key = pairKey(left.origin, right.origin)
    return seen.size < seen.add(key).size
  })
}

/** The origins of pairs, as pairs; of what is not among what is said, nothing. */
function originsOf(said: readonly Said[], pairs: ReadonlySet<string>): Set<string> {
  if (pairs.size === 0) return new Set()
  const origins = new Map(said.map(({ id, origin }) => [id, origin]))
  return new Set(
    [...pairs].flatMap((pair) => {
      const [left, right] = pair.split(' ').map((id) => origins.get(id))
      return left === undefined || right === undefined ? [] : [pairKey(left, right)]
    }),
  )
}
