import words from '../../resources/suggest/speakers.json' with { type: 'json' }
import { TIME } from './reports/word-classes.ts'

const COUNTING = `(?:a|the) (?:number|majority|minority|handful|couple|group|lot|few|great many|dozen) of`
const OPENS = new RegExp(`^(?:${words.quantifiers.join('|')}|${COUNTING})(?![\\p{L}’'-])`, 'iu')
const POINTS = new RegExp(`^(?:${words.pronouns.join('|')})$`, 'iu')

/** Whether a phrase says how many spoke, when, or points at somebody, and names nobody: “both sides”, “Tuesday”, “those who fled”. */
export function namesNobody(phrase: string): boolean {
  const said = phrase.trim().replaceAll('’', "'")
  // The US is not us, and the WHO not who.
  if (/^(?:the )?\p{Lu}{2,}$/u.test(said)) return false
  if (POINTS.test(said) || TIME.has(said.toLowerCase())) return true
  // A name may begin with such a word: “One Nation”.
  const name = said.includes(' ') && said.split(/\s+/).every((word) => /^\p{Lu}/u.test(word))
  return !name && OPENS.test(said)
}
