import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import { wordSet } from '../reading/token.ts'
import type { Found, Told } from './named-by.ts'
import type { People } from './people.ts'

/** Words for what a person is: “the mayor”. */
export const ROLES = wordSet(words.roles.join(' '))
const BODIES = wordSet(words.bodyNouns.join(' '))

/** “the mayor”: the last person with that role; “the ministry”: the last body of that kind. `opens`: it begins a sentence, or its main clause. */
export function ofRole(
  lower: string,
  { start: at, opens }: { readonly start: number; readonly opens: boolean },
  people: People,
  told: readonly Told[],
): Found | null {
  const [, pointing, noun = ''] =
    /^(the\s|his\s|her\s|its\s|their\s)?(?:[\p{L}-]+\s){0,3}?([\p{L}-]+)$/u.exec(lower) ?? []
  if (AGED.test(lower)) return ofLastSpeaker(told, null)
  if (pointing === undefined) return ofHeadline(noun, at, people)
  if (BODIES.has(noun)) {
    const body = people.lastBefore(
      at,
      ({ kind, name }) => kind === 'body' && name.toLowerCase().endsWith(noun),
    )
    return body && { name: body.name, kind: 'body', by: 'role' }
  }
  if (!ROLES.has(noun)) return null
  const before = told.find(({ by, name }) => by === 'as written' && name.toLowerCase().endsWith(` ${noun}`))
  if (before) return { name: before.name, kind: before.kind, by: 'role' }
  if (noun.endsWith('s')) return ofSeveral(noun, told)
  const person = people.knowsRole(noun)
    ? people.lastBefore(at, (one) => one.kind === 'person' && people.hasRole(people.fullName(one), noun))
    : null
  if (person) return { name: people.fullName(person), kind: 'person', by: 'role' }
  const alone =
    /^the\s(?:(?:prime|foreign|defen[cs]e|interior|finance|health|vice|deputy|former)\s)?\p{L}+$/u.test(lower)
  return alone && (opens || !OF_ONE.test(lower)) ? ofLastSpeaker(told, people) : null
}

/** There is one such person, and whoever spoke last is not likely to be it in the middle of a sentence about others. */
const OF_ONE = /^the (?:prime minister|president|chancellor|judge)$/

/** “the 52-year-old said” */
const AGED = /^the\s\d+-year-old(?:\s\p{L}+)?$/u

/** The last who spoke, unless another role of theirs is known. */
function ofLastSpeaker(told: readonly Told[], people: People | null): Found | null {
  const speaker = told.find(({ kind, by }) => kind === 'person' && by !== 'as written')
  return speaker && !people?.hasAnyRole(speaker.name)
    ? { name: speaker.name, kind: 'person', by: 'role' }
    : null
}

/** “the officials”: those of the port office who spoke before, and no single person. */
function ofSeveral(noun: string, told: readonly Told[]): Found | null {
  const before = told.find(({ name }) => name.toLowerCase().endsWith(` ${noun}`))
  return before ? { name: before.name, kind: 'body', by: 'role' } : null
}

/** “Ferry was late, port director warns”: a headline names the role, the text below the person. */
function ofHeadline(noun: string, at: number, people: People): Found | null {
  const person =
    ROLES.has(noun) && !noun.endsWith('s')
      ? people.firstAfter(at, (one) => people.hasRole(people.fullName(one), noun))
      : null
  return person && { name: people.fullName(person), kind: 'person', by: 'role' }
}
