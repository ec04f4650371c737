import { namesNobody } from '../names-nobody.ts'
import { wordSet } from '../reading/token.ts'
import { kindOf } from './kind-of.ts'
import type { Found, Told } from './named-by.ts'
import type { People, Sex } from './people.ts'
import { ROLES } from './role.ts'

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

/** “The pilots left early. They said …”, “Berg left early. She said …”: whom the sentence before is about. */
export function ofSubject(word: string, about: () => Found | null, people: People): Found | null {
  const found = /^(?:they|s?he)$/.test(word) ? about() : null
  if (found === null) return null
  const { name, kind, by } = found
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
export function ofGroup(word: string, at: number, people: People, told: readonly Told[]): Found | null {
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
export function ofRelative(word: string, text: string, at: number, people: People): Found | null {
  if (!/^(?:who|which|that)$/.test(word)) return null
  const mention = people.lastBefore(at, ({ end }) => at - end < NEAR && BESIDE.test(text.slice(end, at)))
  if (mention) return { name: people.fullName(mention), kind: mention.kind, by: 'relative' }
  const before = /((?:the |a |an )?[\p{L}\p{N}’'-]+(?: [\p{L}\p{N}’'-]+){0,3})[ ,]*$/iu.exec(
    text.slice(Math.max(0, at - NEAR), at),
  )
  const name = before?.[1]?.replace(/^.*\s(?=(?:the|an?|its|his|her|their|some)\s)/i, '') ?? word
  return { name, kind: kindOf(name), by: 'relative' }
}
