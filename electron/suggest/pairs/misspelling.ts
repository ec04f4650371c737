import { foldCase } from '../../../shared/text/fold.ts'

/** Letters of a name from which two that differ in one letter may be one. */
const LONG_NAME = 7
/** Letters of one sound. */
const SOUNDS = ['aeiouy', 'cks', 'sz', 'vw', 'ijy', 'gj']

/**
 * Whether two names may be spellings of one: a letter more, or another one of the same sound. “McFaul” is not “McCaul”, “CBS” not
 * “CBC”, and “Americans” are no “American”.
 */
export function isMisspelling(one: string, other: string): boolean {
  const [left, right] = [foldCase(one), foldCase(other)]
  if (Math.min(left.length, right.length) < LONG_NAME) return false
  const [here, there] = differing(left, right)
  if (here.length > 1 || there.length > 1 || acronymsIn(one) !== acronymsIn(other)) return false
  if (here !== '' && there !== '')
    return SOUNDS.some((sound) => sound.includes(here) && sound.includes(there))
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  return /\p{L}/u.test(here + there) && (!long.startsWith(short) || /(.)\1$/u.test(long))
}

/** What stands between the common start and the common end of two words. */
function differing(one: string, other: string): [string, string] {
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end))
    end++
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)]
}

/** Each letter of “CBS” is a word. */
const acronymsIn = (name: string): string => name.match(/\p{Lu}{2,}/gu)?.join(' ') ?? ''
