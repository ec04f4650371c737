import words from '../../resources/suggest/speakers.json' with { type: 'json' }
import type { Span } from './sentences.ts'

/** The name of a body where it stands, without an article. */
export interface NamedBody extends Span {
  readonly name: string
}

/** A pattern of any of these words, the longest first. */
export const alternatives = (list: readonly string[]): string =>
  list
    .toSorted((a, b) => b.length - a.length)
    .map((each) => each.replaceAll('.', '\\.').replaceAll(' ', '\\s'))
    .join('|')

/** A word with a capital, with what may be joined to it: “O’Hara”, “Lloyd-Jones”. */
export const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}[\p{L}\p{M}]*)?(?:-\p{Lu}[\p{L}\p{M}]*)*`
/** Words that have a capital only because a sentence begins, or a day or month does. */
export const notNames = new Set(words.notNames)

/** Foreign ministries and the like: an owner ("Russia’s", "the Russian", "Ministry of"), an office, and a noun that names a body. */
const OFFICE = String.raw`(?:[\p{L}-]+\s){0,2}?`
const CAPITAL_NOUNS =
  'Ministry Department Agency Council Commission Committee Office Party Army Police'.split(' ')
const BODY = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:`,
    String.raw`${CAPITAL}(?:\s${CAPITAL})?['’]s\s${OFFICE}(?:${alternatives(words.bodyNouns)})`,
    String.raw`|(?:Ministry|Department|Office)\s(?:of|for)\s(?:the\s)?${CAPITAL}(?:\sAffairs)?`,
    String.raw`|${CAPITAL}\s(?:(?:defen[cs]e|foreign|interior|finance|health|justice|energy|transport|water)\s)?(?:${alternatives(words.bodyNouns)})`,
    String.raw`|${CAPITAL}\s(?:${CAPITAL}\s)?(?:${CAPITAL_NOUNS.join('|')})`,
    `|(?:${alternatives(words.knownBodies)})`,
    String.raw`)(?![\p{L}\p{N}])`,
  ].join(''),
  'gu',
)

/** Each of these stands in every name of a body; to look for one alone is many times cheaper. */
const OF_BODIES = new RegExp(alternatives([...words.bodyNouns, ...words.knownBodies, ...CAPITAL_NOUNS]), 'u')

/** The bodies named in a stretch of text, by their places in it. */
export const bodiesIn = (part: string): NamedBody[] =>
  OF_BODIES.test(part) ? [...part.matchAll(BODY)].map(body).filter(({ name }) => isNameOfBody(name)) : []

/** “Neither government” names none, “New Zealand’s government” does: a capital that only begins a sentence makes no name. */
function isNameOfBody(name: string): boolean {
  const [first = '', ...others] = name.split(/\s/)
  return /\p{Lu}/u.test(notNames.has(first) ? others.join(' ') : name)
}

function body({ 0: found, index }: RegExpExecArray): NamedBody {
  // "The ministry" at the start of a sentence names nobody; "Russian" in "the Russian ministry" does.
  const article = /^The\s/.exec(found)?.[0] ?? ''
  const name = found.slice(article.length)
  return { start: index + article.length, end: index + found.length, name }
}

const organisations = new Set(words.organisations)
/** “the Republican”, “the Briton” is one person. */
const OF_A_KIND = /(?:an|crat|ese|ish|ist|ite|on)$/

/** Whether a name ends as those of organisations do: “Skanda Bank”. */
export const isOrganisation = (name: string): boolean =>
  organisations.has(name.slice(name.lastIndexOf(' ') + 1))

/** Whether a name with an article is that of a body, as “the Korrin Courier”: nobody's own name has one. */
export const isBodyWithArticle = (name: string): boolean => !OF_A_KIND.test(name)

/** True for a country or a capital, which speaks for its government. */
export const isPlace = (name: string): boolean => places.has(name)

/** Countries in English, as the runtime knows them: newspapers let them speak ("Russia said"). */
function countries(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []))
}

const places = new Set([...words.placesThatSpeak, ...countries()])
