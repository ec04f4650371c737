import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import type { ReadParagraph } from '../reading/read-sentences.ts'
import type { Report } from '../reports/report.ts'
import type { Span } from '../sentences.ts'
import { namesNobody } from '../names-nobody.ts'
import { ofName } from './name-in-phrase.ts'
import type { Found, NamedBy, Told } from './named-by.ts'
import { peopleOf, type People } from './people.ts'
import { kindOf } from './kind-of.ts'
import { ofGroup, ofPerson, ofSubject } from './pronoun.ts'
import { antecedent } from './relative.ts'
import { topicBefore, topicOfSentence } from './topic.ts'
import { ofRole } from './role.ts'

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
  return reports.map(({ source, frame, rank, sentence }) => {
    if (source === null) return null
    const named = (subject: Span | null): Found | null =>
      subject && nameOf(text, subject, people, told, () => [])
    // “…, he said” says nothing of whom the words in front of it are about.
    const own = rank === 1 ? null : topicOfSentence(sentence, source)
    const about = () => [named(own), named(topicBefore(paragraphs, sentence))]
    const explained = antecedent(sentence, source)
    const found =
      explained === null
        ? nameOf(text, source, people, told, about)
        : { ...nameOf(text, explained, people, told, about), by: 'relative' as const }
    if (!namesNobody(found.name)) told.unshift({ ...found, sex: people.sexOf(found.name), at: source.start })
    told.length = Math.min(told.length, LAST_TOLD)
    const name = withOwnEnding(text, source, frame, found.name)
    if (namesNobody(name)) return null
    return { ...source, name: name === '' ? text.slice(source.start, source.end) : name, by: found.by }
  })
}

/** “Berg’s claim” is Berg’s; the Harper’s that says something is called so. */
function withOwnEnding(text: string, source: Span, frame: string, found: string): string {
  const name = found.replace(/['’]s?$/, '').replace(/^[,;:<>\s]+|[<>\s]+$/g, '')
  const ending = frame.startsWith('noun ')
    ? undefined
    : /['’]s$/.exec(text.slice(source.start, source.end))?.[0]
  return ending && text.slice(source.start, source.end - 2).endsWith(name) ? name + ending : name
}

const LAST_TOLD = 30

/** “Anna Berg, Ivo Lindt and Ida Brandt” */
const NAMES = "\\p{Lu}[\\p{L}’'.-]*(?: \\p{Lu}[\\p{L}’'.-]*)*"
const SEVERAL_NAMES = new RegExp(`^(?:${NAMES}, )+${NAMES},? and (?:the )?[^,]+$`, 'u')

/** What is told of the one who speaks. Behind “(DP)” in “head of the Dock Party (DP) Ida Brandt” stands the name. */
const DESCRIPTION = /(?:,|\((?![^()]*\)\s\p{Lu}\p{Ll})|\s(?:who|which|quoted|cited|interviewed)\s).*$/su

function nameOf(
  text: string,
  source: Span,
  people: People,
  told: readonly Told[],
  about: () => readonly (Found | null)[],
): Found {
  const written = text.slice(source.start, source.end).trim()
  // “both Berg and the mayor”
  const both = /^both (?=.*\sand\s)/is.exec(written)?.[0].length ?? 0
  if (both > 0) return nameOf(text, { ...source, start: source.start + both }, people, told, about)
  if (SEVERAL_NAMES.test(written)) return { name: written, kind: 'body', by: 'name' }
  const core = written.replace(DESCRIPTION, '').trim()
  const lower = core.toLowerCase()
  return (
    ofPeople(core) ??
    ofSubject(lower, source.start, about, people, told) ??
    ofPerson(lower, source.start, people, told) ??
    ofGroup(lower, source.start, people, told) ??
    ofName(text, source, core, people) ??
    ofRole(
      lower,
      { start: source.start, opens: OPENS.test(text.slice(Math.max(0, source.start - 8), source.start)) },
      people,
      told,
    ) ??
    ofCapitals(core, people) ?? { name: core, kind: kindOf(core), by: 'as written' }
  )
}

const OPENS = /(?:^|[.!?…]["”]?\s|\n)\s*(?:But |And )?$|,\s$/

/** “BRANDT SAYS GATE IS SHUT” */
function ofCapitals(core: string, people: People): Found | null {
  const mention = /^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(core) ? people.inCapitals(core) : null
  return mention && mention.name !== core
    ? { name: people.fullName(mention), kind: mention.kind, by: 'name' }
    : null
}

const DEMONYMS: ReadonlyMap<string, string> = new Map(Object.entries(words.demonyms))

/** “the Russian claim”: the country speaks. */
function ofPeople(word: string): Found | null {
  const country = DEMONYMS.get(word)
  return country === undefined ? null : { name: country, kind: 'body', by: 'name' }
}
