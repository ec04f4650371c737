import words from '../../resources/suggest/speakers.json' with { type: 'json' }
import {
  alternatives,
  bodiesIn,
  CAPITAL,
  isBodyWithArticle,
  isOrganisation,
  isPlace,
  notNames,
} from './names-of-bodies.ts'
import { NO_SYLLABLE } from './syllables.ts'
import { nameStart } from './titles.ts'

/** A name that stands in a text (UTF-16 units, end excluded). `role` is the title in front of it, or empty. */
export interface Mention {
  start: number
  end: number
  name: string
  role: string
  kind: 'person' | 'body'
}

/** The names between two offsets of a text, in text order: people, and bodies that speak like people. */
export function mentionsIn(text: string, from: number, to: number): Mention[] {
  const part = text.slice(from, to)
  const bodies = bodiesIn(part).map((one) => ({ ...one, role: '', kind: 'body' as const }))
  const taken = (start: number): boolean => bodies.some((each) => start >= each.start && start < each.end)
  // “Pentagon Press Secretary John Kirby”: behind the name of the body stands that of the person.
  const behindBody = (words: RunWord[]) => words.slice(words.findLastIndex(({ start }) => taken(start)) + 1)
  const people = [...part.matchAll(CAPITALISED)].flatMap(({ 0: run, index }) =>
    splitRun(run, index)
      .map((words) => (taken(index) ? behindBody(words) : words))
      .flatMap((words) => named(words, part)),
  )
  const accounts = part.includes('@') ? [...part.matchAll(ACCOUNT)].map(account) : []
  return [...bodies, ...people, ...accounts]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mention) => ({ ...mention, start: from + mention.start, end: from + mention.end }))
}

/** “@idabrandt”, but no address of mail. */
const ACCOUNT = /(?<![\p{L}\p{N}@./(])@[A-Za-z]\w{2,}/gu

const account = ({ 0: name, index }: RegExpExecArray): Mention => ({
  start: index,
  end: index + name.length,
  name,
  role: '',
  kind: 'person',
})

/** A capitalised word by itself may be anything; it counts as a name if a title or the text's full name vouches for it. */
export function isCertain(mention: Mention, mentions: readonly Mention[]): boolean {
  return mention.kind === 'body' || mention.role !== '' || fullMention(mention, mentions).name.includes(' ')
}

/** "Wallace" is the Ben Wallace of the same text: the last one named before it, else the first after. */
export function fullMention(mention: Mention, mentions: readonly Mention[]): Mention {
  if (mention.kind === 'body') return mention
  const longer = mentions.filter(
    ({ name, kind }) => kind === 'person' && (name === mention.name || name.endsWith(` ${mention.name}`)),
  )
  const full = longer.filter(({ name }) => name.includes(' '))
  const before = full.findLast(({ start }) => start <= mention.start)
  const named = before ?? full[0] ?? mention
  const titled = longer.find(({ role, name }) => role !== '' && name === named.name)
  return named.role === '' && titled !== undefined ? { ...named, role: titled.role } : named
}

const TITLED = `(?:${alternatives(words.titles)})`

const PARTICLE = '(?:al|el|de|del|della|der|den|di|da|dos|du|la|le|van|von|zu|bin|ibn|ben|abu|ter)'
const RUN_WORD = String.raw`(?:(?:al|el|ash|as)-${CAPITAL}|(?:St|Mt)\.(?=\s)|${TITLED}\.(?=\s)|(?:\p{Lu}\.)+|${CAPITAL})`
/** The “-un” of “Kim Jong-un”, unlike that of “Korrin-based”. */
const SECOND_SYLLABLE = `(?:-(?!${NO_SYLLABLE}\\b)\\p{Ll}{2,6}(?![\\p{L}-]))?`

/** A run of capitalised words, with particles and initials inside: "U.S. Secretary", "Ursula von der Leyen", "Bashar al-Assad". */
const CAPITALISED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:al[ \u00A0])?${RUN_WORD}(?:[ \u00A0](?:${PARTICLE}[ \u00A0]){0,2}${RUN_WORD}${SECOND_SYLLABLE})*`,
  'gu',
)

interface RunWord {
  word: string
  start: number
}

/** Cuts a run at words that are capitals only because a sentence begins, or because a day or month does. */
function splitRun(run: string, offset: number): RunWord[][] {
  const runs: RunWord[][] = [[]]
  for (const { 0: word, index } of run.matchAll(/[^\s\u00A0]+/g)) {
    const opens = notNames.has(word.replace(/['’].*/, '')) && !NAME_AFTER_ALL.test(run.slice(index))
    if (opens) runs.push([])
    else runs.at(-1)?.push({ word, start: offset + index })
  }
  return runs.filter((each) => each.length > 0)
}

/** Places whose name begins with a word that opens sentences too, and months that are first names: “Jan Berg”. */
const NAME_AFTER_ALL =
  /^(?:New[ \u00A0](?:York|Zealand|Delhi|Jersey|Mexico|Hampshire|Orleans|England|Brunswick|Guinea|Haven|South Wales)|(?:Jan|Jun)[ \u00A0]\p{Lu})/u

const MOST_WORDS = 6
/** So many words in capitals are a headline. */
const HEADLINE = 3

/** The name in a run: what follows the last title. A run of titles alone names nobody. */
function named(titled: RunWord[], part: string): Mention[] {
  const article = /\b[Tt]he\s$/.test(part.slice(Math.max(0, (titled[0]?.start ?? 0) - 5), titled[0]?.start))
  const run = article ? titled : withoutCountry(titled)
  const after = nameStart(
    run.map(({ word }) => word),
    part.slice(Math.max(0, (run[0]?.start ?? 0) - 40), run[0]?.start),
  )
  const [first, last] = [run[after], run.at(-1)]
  if (first === undefined || last === undefined || run.length - after > MOST_WORDS) return []
  if (run.length >= HEADLINE && run.every(({ word }) => /^\p{Lu}{2,}$/u.test(word))) return []
  const name = joined(run.slice(after))
  const role = joined(run.slice(0, after))
  return [
    {
      start: first.start,
      end: last.start + last.word.length,
      name,
      // "Minister of Defence Ben Wallace" leaves "Defence", which is no role by itself.
      role: PORTFOLIO.test(role) ? '' : role,
      kind: isPlace(name) || ofLongPlace(name) || (role === '' && isBody(name, article)) ? 'body' : 'person',
    },
  ]
}

/** “North Korea Watch” is nobody; Jordan Berg is somebody. */
const ofLongPlace = (name: string): boolean => {
  const [first, second, third] = name.split(' ')
  return third !== undefined && isPlace(`${first} ${second}`)
}

const isBody = (name: string, article: boolean): boolean =>
  isOrganisation(name) || (article && isBodyWithArticle(name))

const demonyms = new Set(Object.keys(words.demonyms))

/** “American Serena Wills” is Serena Wills; the American Pilots Union keeps its name. */
const withoutCountry = (run: RunWord[]): RunWord[] =>
  run.length === 3 && demonyms.has(run[0]?.word ?? '') && !isOrganisation(joined(run)) ? run.slice(1) : run

const PORTFOLIO = /^(?:Defen[cs]e|State|Foreign|Affairs|Interior|Finance|Justice|Health|Security|Staff)$/

const joined = (run: readonly RunWord[]): string => run.map(({ word }) => word).join(' ')
