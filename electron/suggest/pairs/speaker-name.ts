import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import { foldCase } from '../../../shared/text/fold.ts'
import { isPlace } from '../names-of-bodies.ts'
import { namesNobody } from '../names-nobody.ts'
import { saysWhere, termsOf } from './terms.ts'

/** A speaker of the registry, as far as names tell two apart. `statements`: how many it has. */
export interface KnownSpeaker {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly statements: number
}

/** A name that says who somebody is, in the parts by which two are compared. */
export interface SpeakerName {
  readonly id: string
  readonly statements: number
  readonly written: string
  /** In small letters, without an article in front or a possessive at the end. */
  readonly folded: string
  /** What it is about, and of these words the one that the others belong to: the ministry in “Ministry of Defence”. */
  readonly terms: ReadonlySet<string>
  readonly head: string
  /** Words before the first preposition, of which the terms that only say where it belongs are no part. */
  readonly belonging: ReadonlySet<string>
  /** The words of a person's name without titles, in small letters; empty for a body. */
  readonly person: readonly string[]
  readonly isPlace: boolean
}

/**
 * The names of a registry that tell who somebody is. “The officials”, “a source”, “her campaign”, “Smith and Jones” are left out: in
 * two texts they are rarely the same.
 */
export function namesOf(speakers: readonly KnownSpeaker[]): SpeakerName[] {
  const written = speakers.flatMap((speaker) =>
    [speaker.name, ...speaker.aliases].map((name) => ({ speaker, name: name.trim() })),
  )
  const common = new Set([...COMMON, ...written.flatMap(({ name }) => smallWords(name))])
  return written.flatMap(({ speaker, name }) => nameOf(speaker, name, common) ?? [])
}

/** A word that somebody writes small is no name where it begins a sentence: “Police”, “Report”. */
const smallWords = (name: string): string[] => name.split(SPACES).filter((word) => /^\p{Ll}/u.test(word))

const SPACES = /[\s\u00A0]+/u
const COMMON = [...words.roles, ...words.bodyNouns, ...words.sources]
/** Somebody in an office or of a kind: “US officials” are others in each text. */
const GROUPS = new Set([
  ...words.roles,
  ...words.sources,
  ...words.sources.map((word) => word.replace(/s$/u, '')),
])
const BODIES = new Set(words.bodyNouns)
const TITLES = new Set(words.titles)
const DEMONYMS: ReadonlyMap<string, string> = new Map(Object.entries(words.demonyms))

const UNNAMED =
  /^(?:an?|some|other|another|his|her|its|their|our|my|your|which|what|who|whose|this|that|these|those)\s/iu
const BEHIND =
  /^(?:of|for|in|at|from|with|on|by|to|about|against|as|than|who|which|that|whose|speaking|following|released)$/u
const SEVERAL = /\s(?:and|or|&)\s/u

function nameOf(speaker: KnownSpeaker, written: string, common: ReadonlySet<string>): SpeakerName | null {
  if (UNNAMED.test(written) || SEVERAL.test(written) || namesNobody(written)) return null
  const bare = written.replace(/^the\s/iu, '').replace(/['’]s?$/u, '')
  const all = bare.split(/[\s\u00A0,]+/u).filter((word) => word !== '')
  if (!all.some((word) => /\p{Lu}/u.test(word) && !common.has(foldCase(word)))) return null
  if (isDateline(bare)) return null
  const cut = all.findIndex((word) => BEHIND.test(word))
  const front = cut < 0 ? all : all.slice(0, cut)
  const head = front.at(-1)
  if (head === undefined || GROUPS.has(foldCase(head)) || all.every(isTitle)) return null
  return {
    id: speaker.id,
    statements: speaker.statements,
    written,
    folded: foldCase(bare),
    terms: new Set(termsOf(bare)),
    head: termsOf(head)[0] ?? foldCase(head),
    belonging: new Set([
      ...termsOf(all.slice(front.length).join(' ')),
      ...front.filter(saysWhere).flatMap(termsOf),
    ]),
    person: cut < 0 ? personIn(front, common) : [],
    isPlace: isPlace(bare),
  }
}

/** “LONDON” opens a report. */
const isDateline = (name: string): boolean =>
  /^\p{Lu}{5,}$/u.test(name) && isPlace(name.charAt(0) + name.slice(1).toLowerCase())

/** What is left of a person's name without what stands before it: “Press Secretary John Kirby”, “US singer Ann Lee”. */
function personIn(front: readonly string[], common: ReadonlySet<string>): string[] {
  const titled = front.findLastIndex(
    (word) => isTitle(word) || DEMONYMS.has(word) || (/^\p{Ll}/u.test(word) && !PARTICLE.test(word)),
  )
  const own = front.slice(titled + 1)
  const last = own.at(-1)
  const capitals = own.filter((word) => !PARTICLE.test(word)).length
  if (last === undefined || capitals > MOST_WORDS || BODIES.has(foldCase(last)) || isPlace(own.join(' ')))
    return []
  // The French Apple is not Apple.
  if (own.length === 1 && (common.has(foldCase(last)) || DEMONYMS.has(front[titled] ?? ''))) return []
  if (ACRONYM.test(last)) return []
  return own.map((word) => foldCase(word).replace(/\.$/u, ''))
}

const isTitle = (word: string): boolean => TITLES.has(word.replace(/\.$/u, ''))
const PARTICLE = /^(?:al|el|de|del|della|der|den|di|da|dos|du|la|le|van|von|zu|bin|ibn|ben|abu|ter)(?:-.*)?$/u
const ACRONYM = /^\p{Lu}{2,4}$/u
/** A longer run of capitals is a headline. */
const MOST_WORDS = 3
