import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import type { ReadParagraph } from '../reading/read-sentences.ts'
import { wordSet } from '../reading/token.ts'
import type { Report } from '../reports/report.ts'
import type { Span } from '../sentences.ts'
import { peopleOf, type People, type Sex } from './people.ts'

/** How a name was found for the words that stand in the text. */
export type NamedBy = 'name' | 'role' | 'pronoun' | 'relative' | 'as written'

/** The words that say who speaks, and the name they stand for. */
export interface NamedSpeaker extends Span {
  readonly name: string
  readonly by: NamedBy
}

/** Names the source of each report, reading forwards; null for a report without one. */
export function nameSpeakers(
  text: string,
  paragraphs: readonly ReadParagraph[],
  reports: readonly Report[],
): (NamedSpeaker | null)[] {
  const people = peopleOf(text, paragraphs)
  const told: Told[] = []
  return reports.map(({ source }) => {
    if (source === null) return null
    const found = nameOf(text, source, people, told)
    told.unshift({ ...found, sex: people.sexOf(found.name), at: source.start })
    told.length = Math.min(told.length, LAST_TOLD)
    const name = found.name.replace(/['’]s?$/, '').replace(/^[,;:\s]+/, '')
    return { ...source, name: name === '' ? text.slice(source.start, source.end) : name, by: found.by }
  })
}

/** Who spoke before, the last first. */
interface Told {
  readonly name: string
  readonly kind: 'person' | 'body'
  readonly by: NamedBy
  readonly sex: Sex | null
  readonly at: number
}
const LAST_TOLD = 30

type Found = Omit<Told, 'sex' | 'at'>

/** UTF-16 units within which a sentence goes on about the one whom the last began with. */
const TOPIC_REACH = 400

function nameOf(text: string, source: Span, people: People, told: readonly Told[]): Found {
  const written = text.slice(source.start, source.end).trim()
  const core = written.replace(/[,(].*$/s, '').trim()
  const lower = core.toLowerCase()
  return (
    ofPerson(lower, source.start, people, told) ??
    ofGroup(lower, told) ??
    ofRelative(lower, text, source.start, people) ??
    ofName(text, source, core, people) ??
    ofRole(lower, source.start, people, told) ?? { name: core, kind: kindOf(core), by: 'as written' }
  )
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

/** “he”: the last speaker of fitting sex, else the last person named. */
function ofPerson(word: string, at: number, people: People, told: readonly Told[]): Found | null {
  const sex = SEXES[word]
  if (sex === undefined) return null
  const fits = (name: string) => sex === null || people.sexOf(name) === null || people.sexOf(name) === sex
  const speaker = told.find(({ kind, name }) => kind === 'person' && fits(name))
  const topic = people.lastBefore(at, (one) => one.kind === 'person' && people.opensSentence(one))
  if (
    topic &&
    topic.start > (speaker?.at ?? -1) &&
    at - topic.end < TOPIC_REACH &&
    fits(people.fullName(topic))
  )
    return { name: people.fullName(topic), kind: 'person', by: 'pronoun' }
  const mention = people.lastBefore(at, (one) => one.kind === 'person' && fits(people.fullName(one)))
  const name = speaker?.name ?? (mention && people.fullName(mention))
  if (!name) return { name: word, kind: 'person', by: 'pronoun' }
  if (sex !== null) people.learnSex(name, sex)
  return { name, kind: 'person', by: 'pronoun' }
}

const GROUP = wordSet('they it we their its our them')

function ofGroup(word: string, told: readonly Told[]): Found | null {
  if (!GROUP.has(word)) return null
  const speaker = told.find(({ kind }) => kind === 'body') ?? told[0]
  return { name: speaker?.name ?? word, kind: 'body', by: 'pronoun' }
}

const NEAR = 90

/** “Berg, who denied …” */
function ofRelative(word: string, text: string, at: number, people: People): Found | null {
  if (!/^(?:who|which|that)$/.test(word)) return null
  const mention = people.lastBefore(at, ({ end }) => at - end < NEAR)
  if (mention) return { name: people.fullName(mention), kind: mention.kind, by: 'relative' }
  const before = /((?:the |a |an )?[\p{L}\p{N}’'-]+(?: [\p{L}\p{N}’'-]+){0,3})[ ,]*$/iu.exec(
    text.slice(Math.max(0, at - NEAR), at),
  )
  const name = before?.[1] ?? word
  return { name, kind: kindOf(name), by: 'relative' }
}

const OF_SOMEBODY = /\b(?:of|for|to|from|with|in|at|and)\s[^,]*$/i

/** A name in the phrase, unless the phrase is somebody else who belongs to it: “a spokesman for Berg”. */
function ofName(text: string, source: Span, core: string, people: People): Found | null {
  const named = people.within(source)
  const coreEnd = source.start + core.length
  const last = named.find(({ kind, end }) => kind === 'person' && end === coreEnd)
  if (last && !OF_SOMEBODY.test(text.slice(source.start, last.start)))
    return { name: people.fullName(last), kind: 'person', by: 'name' }
  const head = named.find(({ start, end }) => {
    const before = text.slice(source.start, start)
    const rest = text.slice(end, source.start + core.length + 2)
    const belongs = OF_SOMEBODY.test(before) || /^['’]s?\s\S/.test(rest)
    return end <= source.start + core.length + 2 && !belongs
  })
  const apposed = named.find(({ start, kind }) => kind === 'person' && start > source.start + core.length)
  const pointing = /^(?:the|a|an|its|his|her|their|another|one)\b/i.test(core)
  const best =
    head?.kind === 'person' || !(pointing && apposed) ? (head ?? (pointing ? apposed : undefined)) : apposed
  if (best === undefined) return null
  const others = best === apposed ? '' : core.slice(best.end - source.start).trim()
  if (others !== '' && !/^['’]/.test(others)) return null
  return { name: people.fullName(best), kind: best.kind, by: 'name' }
}

const ROLES = wordSet(words.roles.join(' '))
const BODIES = wordSet(words.bodyNouns.join(' '))

/** “the mayor”: the last person with that role; “the ministry”: the last body of that kind. */
function ofRole(lower: string, at: number, people: People, told: readonly Told[]): Found | null {
  const [, pointing, noun = ''] =
    /^(the\s|his\s|her\s|its\s|their\s)?(?:[\p{L}-]+\s){0,3}?([\p{L}-]+)$/u.exec(lower) ?? []
  if (pointing === undefined) return ofHeadline(noun, at, people)
  if (BODIES.has(noun)) {
    const body = people.lastBefore(
      at,
      ({ kind, name }) => kind === 'body' && name.toLowerCase().endsWith(noun),
    )
    return body && { name: body.name, kind: 'body', by: 'role' }
  }
  if (!ROLES.has(noun)) return null
  const person = people.lastBefore(
    at,
    (one) => one.kind === 'person' && people.hasRole(people.fullName(one), noun),
  )
  if (person) return { name: people.fullName(person), kind: 'person', by: 'role' }
  const alone =
    /^the\s(?:(?:prime|foreign|defen[cs]e|interior|finance|health|vice|deputy|former)\s)?\p{L}+$/u.test(lower)
  const speaker = alone ? told.find(({ kind, by }) => kind === 'person' && by !== 'as written') : undefined
  return speaker ? { name: speaker.name, kind: 'person', by: 'role' } : null
}

/** “Ferry was late, port director warns”: a headline names the role, the text below the person. */
function ofHeadline(noun: string, at: number, people: People): Found | null {
  const person = ROLES.has(noun)
    ? people.firstAfter(at, (one) => people.hasRole(people.fullName(one), noun))
    : null
  return person && { name: people.fullName(person), kind: 'person', by: 'role' }
}

const kindOf = (name: string): 'person' | 'body' => {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  return BODIES.has(last.toLowerCase()) || (last.endsWith('s') && !/^\p{Lu}/u.test(last)) ? 'body' : 'person'
}
