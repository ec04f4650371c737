import words from '../../resources/suggest/speakers.json' with { type: 'json' }

/** What one person is called, by role or otherwise: “pilot”, “viewer”, “sister”. */
const PERSON = new Set([
  ...words.roles.filter((role) => !/[^s]s$/.test(role)),
  ...words.people.split(' '),
  ...words.sources.filter((several) => /[^s]s$/.test(several)).map((several) => several.slice(0, -1)),
])
const SEVERAL = new Set(['people', 'men', 'women', 'children', 'police', 'staff', 'media', ...words.sources])
/** “the head of the port office”: what stands behind belongs to the head. */
const BEHIND_HEAD =
  /\s(?:of|for|from|at|in|on|by|with|to|about|near|inside|close|familiar|who|which|that)(?:\s.*)?$/su

/** A phrase to the word that says what it means: “two pilots” of “two pilots at the gate”. */
export const toHead = (phrase: string): string => phrase.replace(BEHIND_HEAD, '')

/** That word, in small letters: “pilots”. */
export function headOf(phrase: string): string {
  const head = toHead(phrase)
  return head.slice(head.lastIndexOf(' ') + 1).toLowerCase()
}

/** Whether a noun means one person. */
export const isPerson = (noun: string): boolean => PERSON.has(noun)

/** Whether a noun means several people. */
export const isPeople = (noun: string): boolean =>
  SEVERAL.has(noun) ||
  (noun.endsWith('ies') && PERSON.has(`${noun.slice(0, -3)}y`)) ||
  (noun.endsWith('s') && PERSON.has(noun.slice(0, -1))) ||
  (noun.endsWith('sses') && PERSON.has(noun.slice(0, -2)))

const BODIES = new Set([...words.bodyNouns, ...words.groups.split(' ')])

/** Whether a noun means a body, one or several: “ministry”, “councils”. */
export const isBodyNoun = (noun: string): boolean =>
  BODIES.has(noun) || BODIES.has(noun.replace(/s$/, '')) || BODIES.has(noun.replace(/ies$/, 'y'))
