import type { Speaker } from '../../../shared/model/speaker.ts'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import { isNewName } from '../speakers/named.ts'

/**
 * The words by which a text calls the speaker of a statement, where they could be an alias: not a pronoun, no name that somebody
 * has already, and more than one word in small letters, which is somebody else in the next text. Else null. `named` says where
 * they stand, in UTF-16 units of the text.
 */
export function aliasInText(
  text: string,
  named: Suggestion['speaker'],
  speakers: readonly Speaker[],
): string | null {
  if (named === null || named.by === 'pronoun' || named.by === 'relative') return null
  const written = text.slice(named.start, named.end).replace(/\s+/gu, ' ').trim()
  // Of “its spokeswoman, Ida Brandt” the name is enough.
  const words = written.includes(named.name) ? named.name : written
  const isOneSmallWord = /^\p{Ll}+$/u.test(words)
  return isOneSmallWord || words.length > LONGEST || !isNewName(speakers, words) ? null : words
}

/** UTF-16 units: what is longer is a description and no name. */
const LONGEST = 80
