import words from '../../resources/suggest/speakers.json' with { type: 'json' }
import { headOf, isPeople, isPerson } from './people-nouns.ts'
import { TIME } from './reports/word-classes.ts'

const COUNTING = `(?:a|the) (?:number|majority|minority|handful|couple|group|lot|few|great many|dozen) of`
const OPENS = new RegExp(`^(?:${words.quantifiers.join('|')}|${COUNTING})(?![\\p{L}’'-])`, 'iu')
/** “some US reports”, “one trader in Korrin”: they are not named, but somebody spoke, and others may be quoted against them. */
const COUNTED =
  /^(?:(?:some|several|many|most|few|other|two|three|four|five|six|dozens of|a (?:number|group|handful|couple) of)|(one|another)(?: of)?)\s(?!of\b|(?:the|of) (?:them|us|these|those)\b)(.+)$/iu
const THINGS: ReadonlySet<string> = new Set(words.things)

function countsSpeakers(phrase: string): boolean {
  const [, one, counted = ''] = COUNTED.exec(phrase) ?? []
  const head = headOf(counted)
  return isPeople(head) || (one !== undefined && (isPerson(head) || THINGS.has(head)))
}

const POINTS = new RegExp(`^(?:${words.pronouns.join('|')})$`, 'iu')

/** Whether a phrase says how many spoke, when, or points at somebody, and names nobody: “both sides”, “Tuesday”, “those who fled”. */
export function namesNobody(phrase: string): boolean {
  const said = phrase.trim().replaceAll('’', "'")
  // The US is not us, and the WHO not who.
  if (/^(?:the )?\p{Lu}{2,}$/u.test(said)) return false
  if (said.length < 2 || POINTS.test(said) || TIME.has(said.toLowerCase())) return true
  if (countsSpeakers(said)) return false
  // A name may begin with such a word: “One Nation”.
  const name = said.includes(' ') && said.split(/\s+/).every((word) => /^\p{Lu}/u.test(word))
  return !name && OPENS.test(said)
}
