import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import type { ReadParagraph } from '../reading/read-sentences.ts'
import type { Sentence } from '../reading/token.ts'
import { mainSubject } from '../reports/main-subject.ts'
import type { Report } from '../reports/report.ts'
import type { Span } from '../sentences.ts'
import { namesNobody } from '../names-nobody.ts'
import { ofName } from './name-in-phrase.ts'
import type { Found, NamedBy, Told } from './named-by.ts'
import { peopleOf, type People } from './people.ts'
import { kindOf } from './kind-of.ts'
import { ofGroup, ofPerson, ofRelative, ofSubject } from './pronoun.ts'
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
  return reports.map(({ source, frame, sentence }) => {
    if (source === null) return null
    const about = (): Found | null => {
      const subject = subjectBefore(paragraphs, sentence)
      return subject && nameOf(text, subject, people, told, () => null)
    }
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
function subjectBefore(paragraphs: readonly ReadParagraph[], { paragraph, start }: Sentence): Span | null {
  const own = paragraphs[paragraph]?.sentences ?? []
  const before = own.findLast((one) => one.end <= start) ?? paragraphs[paragraph - 1]?.sentences.at(-1)
  return before ? mainSubject(before.tokens) : null
}

const LAST_TOLD = 30

/** What is told of the one who speaks. Behind “(DP)” in “head of the Dock Party (DP) Ida Brandt” stands the name. */
const DESCRIPTION =
  /(?:,|\((?![^()]*\)\s\p{Lu}\p{Ll})|\s(?:who|which|quoted|cited|interviewed)\s).*$/su

function nameOf(
  text: string,
  source: Span,
  people: People,
  told: readonly Told[],
  about: () => Found | null,
): Found {
  const written = text.slice(source.start, source.end).trim()
  const core = written.replace(DESCRIPTION, '').trim()
  const lower = core.toLowerCase()
  return (
    ofPeople(core) ??
    ofSubject(lower, about, people) ??
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
