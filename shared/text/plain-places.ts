import { plainCode } from './plain-code.ts'
import { plainLetters } from './plain-letters.ts'

/** A text in plain letters that knows where each of them stands in the text. Offsets are UTF-16 units. */
export interface PlainPlaces {
  /** As `plainLetters` of the whole text. */
  readonly plain: string
  /** The stretch of the text that became a stretch of `plain`: whole letters, with the accents on them. */
  spanOf(start: number, end: number): { start: number; end: number }
}

/** Folds a text letter by letter, so that what is found in the plain letters can be shown where it stands. */
export function plainPlaces(text: string): PlainPlaces {
  const fold = remembering(plainLetters)
  const starts: number[] = []
  let plain = ''
  for (let at = 0, end = 0; at < text.length; at = end) {
    const code = plainCode(text.charCodeAt(at))
    const standsAlone = code >= 0 && (at + 1 === text.length || plainCode(text.charCodeAt(at + 1)) >= 0)
    end = standsAlone ? at + 1 : letterEnd(text, at, fold)
    const letter = standsAlone ? String.fromCharCode(code) : fold(text.slice(at, end))
    plain += letter
    for (let unit = 0; unit < letter.length; unit++) starts.push(at)
  }
  const startOf = (unit: number) => starts[unit] ?? text.length
  return {
    plain,
    spanOf: (start, end) => {
      let next = end
      while (next < starts.length && startOf(next) === startOf(end - 1)) next++
      return { start: startOf(start), end: startOf(next) }
    },
  }
}

type Fold = (text: string) => string

/** Where a letter ends, with all signs behind it that go when they are folded, or that change what becomes of it. */
function letterEnd(text: string, start: number, fold: Fold): number {
  let end = start + signLength(text, start)
  while (end < text.length) {
    const next = end + signLength(text, end)
    const added = fold(text.slice(end, next))
    if (added !== '' && fold(text.slice(start, next)) === fold(text.slice(start, end)) + added) break
    end = next
  }
  return end
}

const signLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** Letters of a script come again and again, and to fold one takes a dozen patterns. */
function remembering(fold: Fold): Fold {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const folded = fold(text)
    known.set(text, folded)
    return folded
  }
}
