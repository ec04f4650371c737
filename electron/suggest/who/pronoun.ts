import { namesNobody } from '../names-nobody.ts'
import { wordSet } from '../reading/token.ts'
import { headOf, isBodyNoun, isPeople, isPerson } from '../people-nouns.ts'
import type { Found, NamedBy, Told } from './named-by.ts'
import type { People, Sex } from './people.ts'

/** UTF-16 units within which a sentence goes on about the one whom the last began with. */
const TOPIC_REACH = 400

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
export function ofPerson(word: string, at: number, people: People, told: readonly Told[]): Found | null {
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

/** “The pilots left early. They said …”, “Berg left, and she said …”: whom the clause or the sentence before is about. */
export function ofSubject(
  word: string,
  at: number,
  about: () => readonly (Found | null)[],
  people: People,
  told: readonly Told[],
): Found | null {
  if (!/^(?:they|s?he|its?)$/.test(word)) return null
  // “The port is shut, officials said. They said …”: those who spoke go on, whatever they spoke of.
  const last = told[0]
  if (word === 'they' && last && isSeveral(last.name) && at - last.at < TOPIC_REACH)
    return { ...last, by: 'pronoun' }
  const [own, before] = about()
  const found = [own, word.startsWith('it') ? null : before].find((one) => one && isFor(word, one, people))
  return found ? { name: found.name, kind: word === 'they' ? 'body' : found.kind, by: 'pronoun' } : null
}

function isFor(word: string, { name, kind, by }: Found, people: People): boolean {
  if (namesNobody(name)) return false
  if (word === 'they') return (speaks(name, by) && kind === 'body') || / and /.test(name)
  if (word.startsWith('it')) return kind === 'body' && !isSeveral(name)
  const named = kind === 'person' && (by === 'name' ? name.includes(' ') : isPerson(headOf(name)))
  return named && isOfSex(name, SEXES[word] ?? null, people)
}

/** “Local elections” say nothing; pilots, a council and whoever is named do. */
const speaks = (name: string, by: NamedBy): boolean =>
  by === 'name' || by === 'role' || isPeople(headOf(name)) || isBodyNoun(headOf(name))

/** “The dealers”: more than one, and so no “it”. */
const isSeveral = (name: string): boolean => isPeople(headOf(name)) || / and /.test(name)

const isOfSex = (name: string, sex: Sex | null, people: People): boolean =>
  sex === null || people.sexOf(name) === null || people.sexOf(name) === sex

const GROUP = wordSet('they it we their its our them')

/** “it”: the body that the sentence before or around it begins with, else the last that spoke, else the last named. */
export function ofGroup(word: string, at: number, people: People, told: readonly Told[]): Found | null {
  if (!GROUP.has(word)) return null
  const several = word.startsWith('the')
  const one = word.startsWith('it')
  const speaker =
    told.find(({ kind, name }) => kind === 'body' && !(one && isSeveral(name))) ??
    (several ? undefined : told.find(({ name }) => !(one && isSeveral(name))))
  const topic = people.lastBefore(at, (each) => each.kind === 'body' && people.opensSentence(each))
  const isNewer = topic !== null && topic.start > (speaker?.at ?? -1) && at - topic.end < TOPIC_REACH
  if (isNewer) return { name: topic.name, kind: 'body', by: 'pronoun' }
  const name = speaker?.name ?? people.lastBefore(at, ({ kind }) => kind === 'body')?.name
  return { name: name ?? word, kind: 'body', by: 'pronoun' }
}
