import words from '../../resources/suggest/speakers.json' with { type: 'json' }

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
  const bodies = mayNameBody(part)
    ? [...part.matchAll(BODY)].map(body).filter(({ name }) => isNameOfBody(name))
    : []
  const taken = (start: number): boolean => bodies.some((each) => start >= each.start && start < each.end)
  // “Pentagon Press Secretary John Kirby”: behind the name of the body stands that of the person.
  const behindBody = (words: RunWord[]) => words.slice(words.findLastIndex(({ start }) => taken(start)) + 1)
  const people = [...part.matchAll(CAPITALISED)].flatMap(({ 0: run, index }) =>
    splitRun(run, index)
      .map((words) => (taken(index) ? behindBody(words) : words))
      .flatMap((words) => named(words, part)),
  )
  return [...bodies, ...people]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mention) => ({ ...mention, start: from + mention.start, end: from + mention.end }))
}

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

const alternatives = (list: readonly string[]): string =>
  list
    .toSorted((a, b) => b.length - a.length)
    .map((each) => each.replaceAll('.', '\\.').replaceAll(' ', '\\s'))
    .join('|')

const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}[\p{L}\p{M}]*)?(?:-\p{Lu}[\p{L}\p{M}]*)*`
const TITLED = `(?:${alternatives(words.titles)})`

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
const mayNameBody = (part: string): boolean => OF_BODIES.test(part)

/** “Neither government” names none, “New Zealand’s government” does: a capital that only begins a sentence makes no name. */
function isNameOfBody(name: string): boolean {
  const [first = '', ...others] = name.split(/\s/)
  return /\p{Lu}/u.test(notNames.has(first) ? others.join(' ') : name)
}

function body({ 0: found, index }: RegExpExecArray): Mention {
  // "The ministry" at the start of a sentence names nobody; "Russian" in "the Russian ministry" does.
  const article = /^The\s/.exec(found)?.[0] ?? ''
  const name = found.slice(article.length)
  return { start: index + article.length, end: index + found.length, name, role: '', kind: 'body' }
}

const PARTICLE = '(?:al|el|de|del|della|der|den|di|da|dos|du|la|le|van|von|zu|bin|ibn|ben|abu|ter)'
const RUN_WORD = String.raw`(?:(?:al|el|ash|as)-${CAPITAL}|${TITLED}\.(?=\s)|(?:\p{Lu}\.)+|${CAPITAL})`

/** A run of capitalised words, with particles and initials inside: "U.S. Secretary", "Ursula von der Leyen", "Bashar al-Assad". */
const CAPITALISED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${RUN_WORD}(?:[ \u00A0](?:${PARTICLE}[ \u00A0]){0,2}${RUN_WORD})*`,
  'gu',
)

interface RunWord {
  word: string
  start: number
}

const notNames = new Set(words.notNames)
const titles = new Set(words.titles)
const bare = (word: string): string => word.replace(/\.$/, '')

/** Cuts a run at words that are capitals only because a sentence begins, or because a day or month does. */
function splitRun(run: string, offset: number): RunWord[][] {
  const runs: RunWord[][] = [[]]
  for (const { 0: word, index } of run.matchAll(/[^\s\u00A0]+/g)) {
    if (notNames.has(word.replace(/['’].*/, '')) && !NEW_PLACE.test(run.slice(index))) runs.push([])
    else runs.at(-1)?.push({ word, start: offset + index })
  }
  return runs.filter((each) => each.length > 0)
}

/** Places whose name begins with a word that opens sentences too. */
const NEW_PLACE =
  /^New[ \u00A0](?:York|Zealand|Delhi|Jersey|Mexico|Hampshire|Orleans|England|Brunswick|Guinea|Haven|South Wales)/

const MOST_WORDS = 6

/** The name in a run: what follows the last title. A run of titles alone names nobody. */
function named(titled: RunWord[], part: string): Mention[] {
  const run = FOLLOWS_THE.test(before(titled, part)) ? titled : withoutCountry(titled)
  const after = run.findLastIndex(({ word }) => titles.has(bare(word))) + 1
  const [first, last] = [run[after], run.at(-1)]
  if (first === undefined || last === undefined || run.length - after > MOST_WORDS) return []
  const name = joined(run.slice(after))
  const role = joined(run.slice(0, after))
  return [
    {
      start: first.start,
      end: last.start + last.word.length,
      name,
      // "Minister of Defence Ben Wallace" leaves "Defence", which is no role by itself.
      role: PORTFOLIO.test(role) ? '' : role,
      kind: isPlace(name) || (role === '' && isBody(name, before(run, part))) ? 'body' : 'person',
    },
  ]
}

const demonyms = new Set(Object.keys(words.demonyms))

/** “American Serena Wills” is Serena Wills; the American Pilots Union keeps its name. */
const withoutCountry = (run: RunWord[]): RunWord[] =>
  run.length === 3 && demonyms.has(run[0]?.word ?? '') && !ORGANISATION.test(joined(run)) ? run.slice(1) : run

const PORTFOLIO = /^(?:Defen[cs]e|State|Foreign|Affairs|Interior|Finance|Justice|Health|Security|Staff)$/

const joined = (run: readonly RunWord[]): string => run.map(({ word }) => word).join(' ')

/** Countries in English, as the runtime knows them: newspapers let them speak ("Russia said"). */
function countries(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []))
}

const places = new Set([...words.placesThatSpeak, ...countries()])

const ORGANISATION = new RegExp(`(?:^|\\s)(?:${alternatives(words.organisations)})$`, 'u')
/** “the Republican”, “the Briton” is one person. */
const OF_A_KIND = /(?:an|crat|ese|ish|ist|ite|on)$/

/** “Skanda Bank”, “the Korrin Courier”: nobody's own name has an article. */
const isBody = (name: string, before: string): boolean =>
  ORGANISATION.test(name) || (FOLLOWS_THE.test(before) && !OF_A_KIND.test(name))

const FOLLOWS_THE = /\b[Tt]he\s$/

/** The few letters in front of a run of words. */
const before = ([first]: readonly RunWord[], part: string): string =>
  part.slice(Math.max(0, (first?.start ?? 0) - 5), first?.start)

/** True for a country or a capital, which speaks for its government. */
export const isPlace = (name: string): boolean => places.has(name)
