import words from '../../resources/suggest/speakers.json' with { type: 'json' }
import { TIME } from './reports/word-classes.ts'

const COUNTING = `(?:a|the) (?:number|majority|minority|handful|couple|group|lot|few|great many|dozen) of`
const OPENS = new RegExp(`^(?:${words.quantifiers.join('|')}|${COUNTING})(?![\\p{L}’'-])`, 'iu')
/** “some US reports”, “several officials”: they are not named, but somebody spoke, and others may be quoted against them. */
const SOURCES = new RegExp(
  `^(?:some|several|many|most|few|other|two|three|four|dozens of|a number of) (?:[\\p{L}’'-]+ ){0,2}(?:${words.sources.join('|')})$|^(?:one|another) (?:[\\p{L}’'-]+ ){0,2}(?:${[...words.sources.map((each) => each.replace(/s$/, '')), ...words.things].join('|')})$`,
  'iu',
)
const POINTS = new RegExp(`^(?:${words.pronouns.join('|')})$`, 'iu')

/** Whether a phrase says how many spoke, when, or points at somebody, and names nobody: “both sides”, “Tuesday”, “those who fled”. */
export function namesNobody(phrase: string): boolean {
  const said = phrase.trim().replaceAll('’', "'")
  // The US is not us, and the WHO not who.
  if (/^(?:the )?\p{Lu}{2,}$/u.test(said)) return false
  if (said.length < 2 || POINTS.test(said) || TIME.has(said.toLowerCase())) return true
  if (SOURCES.test(said)) return false
  // A name may begin with such a word: “One Nation”.
  const name = said.includes(' ') && said.split(/\s+/).every((word) => /^\p{Lu}/u.test(word))
  return !name && OPENS.test(said)
}
