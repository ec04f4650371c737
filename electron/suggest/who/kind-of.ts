import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import { toHead } from '../people-nouns.ts'
import { wordSet } from '../reading/token.ts'

const BODIES = wordSet([...words.bodyNouns, words.groups, ...words.things].join(' '))
const ADDRESS = /\p{L}\.\p{Ll}{2,4}$/u
const PLURALS = /^(?:people|men|women|children|police|staff)$/

/** Whether words that name nobody mean a person, or a body, a thing that says something, or several people. */
export function kindOf(name: string): 'person' | 'body' {
  if (ADDRESS.test(name)) return 'body'
  const head = toHead(name)
  const last = head.slice(head.lastIndexOf(' ') + 1)
  const lower = last.toLowerCase()
  const several = PLURALS.test(lower) || (lower.endsWith('s') && !/^\p{Lu}|ss$/u.test(last))
  const begins = /^\p{Lu}\p{Ll}+s$/u.test(last) && head === last && name !== head
  return BODIES.has(lower) || several || begins ? 'body' : 'person'
}
