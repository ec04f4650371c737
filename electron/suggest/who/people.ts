import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import { countBelow } from '../../../shared/text/count-below.ts'
import { mentionsIn, type Mention } from '../names.ts'
import type { Span } from '../sentences.ts'
import { rolesOf } from './roles-beside.ts'

export type Sex = 'm' | 'f'

/** The names of one text, in text order, each by its full form: “Wallace” is the Ben Wallace of the same text. */
export interface People {
  readonly mentions: readonly Mention[]
  /** The last mention that ends before a place and passes a test. */
  lastBefore(place: number, test: (mention: Mention) => boolean): Mention | null
  /** The first mention that begins after a place, not too far on, and passes a test. */
  firstAfter(place: number, test: (mention: Mention) => boolean): Mention | null
  within(span: Span): readonly Mention[]
  fullName(mention: Mention): string
  /** The name that a headline sets in capitals: “BRANDT” is the Ida Brandt of the text. */
  inCapitals(word: string): Mention | null
  /** Whether a sentence begins with that name. */
  opensSentence(mention: Mention): boolean
  /** Whether something tells a name from a word that is only capitalised at the start: a title, a full name, or the same name elsewhere. */
  isVouchedFor(mention: Mention): boolean
  /** Whether a role was written beside that name: “Berg, the mayor”. */
  hasRole(name: string, role: string): boolean
  hasAnyRole(name: string): boolean
  /** Whether that role was written beside any name. */
  knowsRole(role: string): boolean
  sexOf(name: string): Sex | null
  learnSex(name: string, sex: Sex): void
}

const MALE = /^(?:mr|sir|lord|king|prince|pope|congressman|chairman|spokesman|businessman|father)\b/i
const FEMALE =
  /^(?:mrs|ms|miss|lady|queen|princess|congresswoman|chairwoman|spokeswoman|businesswoman|sister|dame)\b/i
const FIRST_NAMES: ReadonlyMap<string, Sex> = new Map([
  ...words.firstNames.men.split(' ').map((name) => [name, 'm'] as const),
  ...words.firstNames.women.split(' ').map((name) => [name, 'f'] as const),
])
/** Mentions that are looked back over at most. */
const REACH = 200
const NEAR = 3

export function peopleOf(text: string, paragraphs: readonly Span[]): People {
  const mentions = asBodies(paragraphs.flatMap(({ start, end }) => mentionsIn(text, start, end)))
  const full = fullNames(mentions)
  let capitals: ReadonlyMap<string, Mention> | null = null
  const roles = rolesOf(text, mentions, full)
  const known = new Set([...roles.values()].flatMap((own) => [...own]))
  const sexes = new Map<string, Sex>()
  const fullName = (mention: Mention) =>
    mention.kind === 'body' ? mention.name : (full.get(mention.name) ?? mention.name)
  const opensSentence = ({ start, end, role }: Mention) =>
    !/^['’]s\b/.test(text.slice(end, end + 3)) &&
    OPENING.test(
      text.slice(Math.max(0, start - role.length - 60), start - (role === '' ? 0 : role.length + 1)),
    )
  let insideSentences: ReadonlySet<string> | null = null
  const inside = () =>
    (insideSentences ??= new Set(mentions.filter((one) => !opensSentence(one)).map(({ name }) => name)))
  for (const mention of mentions) {
    const first = FIRST_NAMES.get(mention.name.slice(0, mention.name.indexOf(' ')))
    if (first !== undefined) sexes.set(mention.name, first)
    const title = `${mention.role} ${text.slice(Math.max(0, mention.start - 14), mention.start)}`
    if (MALE.test(mention.role) || /\bMr\.? $/.test(title)) sexes.set(fullName(mention), 'm')
    if (FEMALE.test(mention.role) || /\bMr?s\.? $/.test(title)) sexes.set(fullName(mention), 'f')
  }
  return {
    mentions,
    fullName,
    lastBefore(place, test) {
      const last = countBefore(mentions, place) - 1
      for (let at = last; at >= Math.max(0, last - REACH); at--) {
        const mention = mentions[at]
        if (mention && mention.end <= place && test(mention)) return mention
      }
      return null
    },
    firstAfter: (place, test) =>
      mentions
        .slice(countBefore(mentions, place))
        .slice(0, NEAR)
        .find((mention) => test(mention)) ?? null,
    within: ({ start, end }) =>
      mentions
        .slice(countBefore(mentions, start), countBefore(mentions, end))
        .filter((one) => one.end <= end),
    inCapitals: (word) =>
      (capitals ??= new Map(
        mentions
          .toReversed()
          .flatMap((one) => [
            [one.name.slice(one.name.lastIndexOf(' ') + 1).toUpperCase(), one] as const,
            [one.name.toUpperCase(), one] as const,
          ]),
      )).get(word) ?? null,
    opensSentence,
    isVouchedFor: ({ name, role }) =>
      role !== '' || name.includes(' ') || full.has(name) || inside().has(name),
    hasRole: (name, role) => roles.get(name)?.has(role) ?? false,
    hasAnyRole: (name) => roles.has(name),
    knowsRole: (role) => known.has(role),
    sexOf: (name) => sexes.get(name) ?? null,
    learnSex: (name, sex) => void (sexes.has(name) || sexes.set(name, sex)),
  }
}

/** Where “Skanda Bank” is named, “Skanda” alone is no person either; nor is “Mexican”, wherever it stands. */
function asBodies(mentions: readonly Mention[]): Mention[] {
  const bodies = new Set(Object.keys(words.demonyms))
  for (const { name, kind } of mentions)
    if (kind === 'body' && name.includes(' ')) bodies.add(name.slice(0, name.indexOf(' ')))
  return mentions.map((one) => (one.role === '' && bodies.has(one.name) ? { ...one, kind: 'body' } : one))
}

/** How many mentions begin before a place; they stand in text order. */
const countBefore = (mentions: readonly Mention[], place: number): number =>
  countBelow(mentions.length, place, (at) => mentions[at]?.start ?? Infinity)

const hasFirstName = (name: string): boolean => FIRST_NAMES.has(name.slice(0, name.indexOf(' ')))

/** The full name behind each last name: the one that is written most; of two the one with a first name, then the first. */
function fullNames(mentions: readonly Mention[]): Map<string, string> {
  const counts = new Map<string, number>()
  for (const { name, kind } of mentions)
    if (kind === 'person' && name.includes(' ')) counts.set(name, (counts.get(name) ?? 0) + 1)
  // “Classy Henman wins” stands above a text on Tim Henman.
  const weight = (name: string) => (counts.get(name) ?? 0) + (hasFirstName(name) ? 0.5 : 0)
  const full = new Map<string, string>()
  for (const name of counts.keys()) {
    const last = name.slice(name.lastIndexOf(' ') + 1)
    const known = full.get(last)
    if (known === undefined || weight(name) > weight(known)) full.set(last, name)
  }
  return full
}

const OPENING =
  /(?:^|[.!?…]["”]?\s|\n)\s*(?:(?:On|In|At|After|Before|Earlier|Later|Meanwhile|However)\b[^,.\n]{0,40},?\s)?$/
