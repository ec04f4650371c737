import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import type { ReadParagraph } from '../reading/read-sentences.ts'
import { wordSet, type Sentence } from '../reading/token.ts'
import { mainSubject } from '../reports/main-subject.ts'
import type { Report } from '../reports/report.ts'
import type { Span } from '../sentences.ts'
import { namesNobody } from '../names-nobody.ts'
import { ofName } from './name-in-phrase.ts'
import type { Found, NamedBy, Told } from './named-by.ts'
import { peopleOf, type People, type Sex } from './people.ts'
import { kindOf } from './kind-of.ts'
import { ofRole, ROLES } from './role.ts'

/** The words that say who speaks, and the name they stand for. */
export interface NamedSpeaker extends Span {
  readonly name: string
  readonly by: NamedBy
}

/** Names the source of each report, reading forwards; null for a report without one, or of one that names nobody. */
export function nameSpeakers(
  text: string,
  paragraphs: readonly ReadParagraph[],
  reports: readonly Report[],
): (NamedSpeaker | null)[] {
  const people = peopleOf(text, paragraphs)
  const told: Told[] = []
  return reports.map(({ source, frame, sentence }) => {
    if (source === null) return null
    const about = subjectBefore(paragraphs, sentence)
    const found = nameOf(text, source, people, told, about)
    if (!namesNobody(found.name)) told.unshift({ ...found, sex: people.sexOf(found.name), at: source.start })
    told.length = Math.min(told.length, LAST_TOLD)
    const name = withOwnEnding(text, source, frame, found.name)
    if (namesNobody(name)) return null
    return { ...source, name: name === '' ? text.slice(source.start, source.end) : name, by: found.by }
  })
}

/** “Berg’s claim” is Berg’s; the Harper’s that says something is called so. */
function withOwnEnding(text: string, source: Span, frame: string, found: string): string {
  const name = found.replace(/['’]s?$/, '').replace(/^[,;:\s]+/, '')
  const ending = frame.startsWith('noun ')
    ? undefined
    : /['’]s$/.exec(text.slice(source.start, source.end))?.[0]
  return ending && text.slice(source.start, source.end - 2).endsWith(name) ? name + ending : name
}

/** What the sentence before is about, in the same paragraph or the one before. */
const subjectBefore =
  (paragraphs: readonly ReadParagraph[], { paragraph, start }: Sentence) =>
  (): Span | null => {
    const own = paragraphs[paragraph]?.sentences ?? []
    const before = own.findLast((one) => one.end <= start) ?? paragraphs[paragraph - 1]?.sentences.at(-1)
    return before ? mainSubject(before.tokens) : null
  }

const LAST_TOLD = 30

/** UTF-16 units within which a sentence goes on about the one whom the last began with. */
const TOPIC_REACH = 400

function nameOf(
  text: string,
  source: Span,
  people: People,
  told: readonly Told[],
  about: () => Span | null,
): Found {
  const written = text.slice(source.start, source.end).trim()
  const core = written.replace(/(?:[,(]|\s(?:who|which|quoted|cited|interviewed)\s).*$/s, '').trim()
  const lower = core.toLowerCase()
  return (
    ofPeople(core) ??
    ofSubject(lower, text, about, people, told) ??
    ofPerson(lower, source.start, people, told) ??
    ofGroup(lower, source.start, people, told) ??
    ofRelative(lower, text, source.start, people) ??
    ofName(text, source, core, people) ??
    ofRole(lower, source.start, people, told) ?? { name: core, kind: kindOf(core), by: 'as written' }
  )
}

const DEMONYMS: ReadonlyMap<string, string> = new Map(Object.entries(words.demonyms))

/** “the Russian claim”: the country speaks. */
function ofPeople(word: string): Found | null {
  const country = DEMONYMS.get(word)
  return country === undefined ? null : { name: country, kind: 'body', by: 'name' }
}

const SEXES: Readonly<Record<string, Sex | null>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  i: null,
  my: null,
}

/** “he” is no CPR, whatever a capital begins. */
const ACRONYM = /^\p{Lu}{2,}$/u

/** “he”: the last speaker of fitting sex, else the last person named. */
function ofPerson(word: string, at: number, people: People, told: readonly Told[]): Found | null {
  const sex = SEXES[word]
  if (sex === undefined) return null
  const fits = (name: string) => !ACRONYM.test(name) && isOfSex(name, sex, people)
  const speaker = told.find(({ kind, name }) => kind === 'person' && fits(name))
  const topic = people.lastBefore(
    at,
    (one) => one.kind === 'person' && people.opensSentence(one) && people.isVouchedFor(one),
  )
  if (
    topic &&
    topic.start > (speaker?.at ?? -1) &&
    at - topic.end < TOPIC_REACH &&
    fits(people.fullName(topic))
  )
    return { name: people.fullName(topic), kind: 'person', by: 'pronoun' }
  const mention = people.lastBefore(
    at,
    (one) => one.kind === 'person' && people.isVouchedFor(one) && fits(people.fullName(one)),
  )
  const name = speaker?.name ?? (mention && people.fullName(mention))
  if (!name) return { name: word, kind: 'person', by: 'pronoun' }
  if (sex !== null) people.learnSex(name, sex)
  return { name, kind: 'person', by: 'pronoun' }
}

/** “The pilots left early. They said …”, “Berg left early. She said …”: whom the sentence before is about. */
function ofSubject(
  word: string,
  text: string,
  about: () => Span | null,
  people: People,
  told: readonly Told[],
): Found | null {
  if (!/^(?:they|s?he)$/.test(word)) return null
  const subject = about()
  if (subject === null) return null
  const { name, kind, by } = nameOf(text, subject, people, told, () => null)
  const several = (kind === 'body' || / and /.test(name)) && !namesNobody(name)
  const named =
    kind === 'person' &&
    (by === 'name' ? name.includes(' ') : ROLES.has(name.slice(name.lastIndexOf(' ') + 1)))
  const fits = word === 'they' ? several : named && isOfSex(name, SEXES[word] ?? null, people)
  return fits ? { name, kind: word === 'they' ? 'body' : kind, by: 'pronoun' } : null
}

const isOfSex = (name: string, sex: Sex | null, people: People): boolean =>
  sex === null || people.sexOf(name) === null || people.sexOf(name) === sex

const GROUP = wordSet('they it we their its our them')

/** “it”: the body that the sentence before or around it begins with, else the last that spoke, else the last named. */
function ofGroup(word: string, at: number, people: People, told: readonly Told[]): Found | null {
  if (!GROUP.has(word)) return null
  const several = word.startsWith('the')
  const speaker = told.find(({ kind }) => kind === 'body') ?? (several ? undefined : told[0])
  const topic = people.lastBefore(at, (one) => one.kind === 'body' && people.opensSentence(one))
  const isNewer = topic !== null && topic.start > (speaker?.at ?? -1) && at - topic.end < TOPIC_REACH
  if (isNewer) return { name: topic.name, kind: 'body', by: 'pronoun' }
  const name = speaker?.name ?? people.lastBefore(at, ({ kind }) => kind === 'body')?.name
  return { name: name ?? word, kind: 'body', by: 'pronoun' }
}

const NEAR = 90
/** “Berg, who”, “Berg of the port office, who”: no other phrase stands between. */
const BESIDE = /^(?:['’]s)?(?: (?:of|at|from|in|for) [^,.;:“”"!?]*)?[ ,(–—-]*$/

/** “Berg, who denied …” */
function ofRelative(word: string, text: string, at: number, people: People): Found | null {
  if (!/^(?:who|which|that)$/.test(word)) return null
  const mention = people.lastBefore(at, ({ end }) => at - end < NEAR && BESIDE.test(text.slice(end, at)))
  if (mention) return { name: people.fullName(mention), kind: mention.kind, by: 'relative' }
  const before = /((?:the |a |an )?[\p{L}\p{N}’'-]+(?: [\p{L}\p{N}’'-]+){0,3})[ ,]*$/iu.exec(
    text.slice(Math.max(0, at - NEAR), at),
  )
  const name = before?.[1]?.replace(/^.*\s(?=(?:the|an?|its|his|her|their|some)\s)/i, '') ?? word
  return { name, kind: kindOf(name), by: 'relative' }
}
