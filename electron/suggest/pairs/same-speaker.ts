import { isMisspelling } from './misspelling.ts'
import { namesOf, type KnownSpeaker, type SpeakerName } from './speaker-name.ts'

/** Two entries of the registry that may be one, with the reason. */
export interface SameSpeaker {
  readonly left: string
  readonly right: string
  readonly reason: string
}

/** Names with one word in common that are compared with each other. */
const MOST = 50

/** Pairs of speakers whose names may stand for one: “Wallace” and “Ben Wallace”, “defence ministry” and “Ministry of Defence”. */
export function sameSpeakers(speakers: readonly KnownSpeaker[]): SameSpeaker[] {
  const names = namesOf(speakers)
  const buckets = new Map<string, SpeakerName[]>()
  for (const name of names)
    for (const key of keysOf(name)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(name)
      else buckets.set(key, [name])
    }
  const found = new Map<string, Likely>()
  for (const bucket of buckets.values())
    for (const [place, left] of bucket.entries())
      for (const right of bucket.slice(place + 1, place + MOST)) {
        const key = pairOf(left.id, right.id)
        const likely = left.id === right.id || found.has(key) ? null : compare(left, right, names)
        if (likely !== null) found.set(key, { left, right, ...likely })
      }
  return [...found.values()]
    .filter((one) => one.short === null || !isOneOfSeveral(one, found))
    .map(({ left, right, reason }) => ({ left: left.id, right: right.id, reason }))
}

const pairOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`)

/** Names that share none of these are not compared. */
const keysOf = ({ terms, person, folded }: SpeakerName): Set<string> =>
  new Set([...terms, ...person, folded.slice(0, 3)])

interface Judged {
  readonly reason: string
  /** The name that says less than the other and might mean somebody else: “Wallace”. */
  readonly short: SpeakerName | null
}
interface Likely extends Judged {
  readonly left: SpeakerName
  readonly right: SpeakerName
}

function compare(left: SpeakerName, right: SpeakerName, names: readonly SpeakerName[]): Judged | null {
  if (left.folded === right.folded) return { reason: 'the same name', short: null }
  const [short, long] = left.written.length <= right.written.length ? [left, right] : [right, left]
  const reason =
    short.person.length > 0 && long.person.length > 0
      ? ofPersons(short, long, names)
      : (ofPlaces(short, long) ?? ofBodies(short, long))
  if (reason !== null) return reason
  return isMisspelling(left.written, right.written)
    ? { reason: 'names that differ in one letter', short: null }
    : null
}

function ofPersons(short: SpeakerName, long: SpeakerName, names: readonly SpeakerName[]): Judged | null {
  const [few, many] = short.person.length <= long.person.length ? [short, long] : [long, short]
  const [first = '', ...others] = few.person
  const [longFirst = '', ...longOthers] = many.person
  if (others.length === 0) {
    if (first !== many.person.at(-1)) return null
    if (many.person.length === 1)
      return { reason: `“${long.written}” has all words of “${short.written}”`, short: null }
    if (few.isPlace || opensName(first, names)) return null
    return { reason: `“${few.written}” has the last name of “${many.written}”`, short: few }
  }
  if (others.at(-1) !== longOthers.at(-1)) return null
  const middles = [others.slice(0, -1), longOthers.slice(0, -1)] as const
  if (middles.every(({ length }) => length > 0) && middles[0].join(' ') !== middles[1].join(' ')) return null
  if (first === longFirst || longOthers.join(' ') === few.person.join(' '))
    return { reason: `“${many.written}” has all words of “${few.written}”`, short: null }
  const [initial, whole] = first.length <= longFirst.length ? [first, longFirst] : [longFirst, first]
  return initial.length === 1 && whole.startsWith(initial)
    ? { reason: 'an initial and the same last name', short: null }
    : null
}

/** “Gill” is no last name where somebody is “Gill Berg”, nor “Liberals” where another is of the “Liberal Party”. */
const opensName = (word: string, names: readonly SpeakerName[]): boolean =>
  names.some(
    ({ person, folded }) =>
      (person.length > 1 && person[0] === word) || word === `${folded.split(' ', 1)[0]}s`,
  )

/** A capital speaks for its country. */
function ofPlaces(short: SpeakerName, long: SpeakerName): Judged | null {
  const isOne = short.isPlace && long.isPlace && isSameSet(short.terms, long.terms)
  return isOne ? { reason: `“${long.written}” may stand for “${short.written}”`, short: null } : null
}

/** Bodies have the same head; what else one of them says is where it belongs. */
function ofBodies(short: SpeakerName, long: SpeakerName): Judged | null {
  const [few, many] = short.terms.size <= long.terms.size ? [short, long] : [long, short]
  if (few.terms.size < 2 || few.head !== many.head) return null
  if (isSameSet(few.terms, many.terms))
    return { reason: `“${long.written}” and “${short.written}” mean the same`, short: null }
  const more = [...many.terms].filter((term) => !few.terms.has(term))
  if (!few.terms.isSubsetOf(many.terms) || !more.every((term) => many.belonging.has(term))) return null
  return { reason: `“${many.written}” has all words of “${few.written}”`, short: few }
}

const isSameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && one.isSubsetOf(other)

/** A short name that fits others too is asked of only where nearly all statements are theirs. */
const MANY_TIMES = 4

function isOneOfSeveral({ left, right, short }: Likely, found: ReadonlyMap<string, Likely>): boolean {
  const long = left.id === short?.id ? right : left
  const others = [...found.values()].flatMap((one) => {
    if (one.short?.id !== short?.id) return []
    const other = one.left.id === short?.id ? one.right : one.left
    return other.id === long.id || found.has(pairOf(other.id, long.id)) ? [] : [other]
  })
  return others.some(({ statements }) => statements * MANY_TIMES > long.statements)
}
