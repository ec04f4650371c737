import { foldTypography } from '../../shared/text/fold.ts'

/**
 * Tells whether a text has these words in it, whatever the letter case and the shape of quotes, spaces and hyphens. The patterns
 * of the last words are kept from one call to the next: a query asks for the same few in hundreds of thousands of rows.
 */
export function finderOf(): (text: string, words: string) => boolean {
  const known = new Map<string, RegExp>()
  let last = { words: '', pattern: /(?:)/ }
  return (text, words) => {
    if (words !== last.words) last = { words, pattern: known.get(words) ?? keep(words) }
    return last.pattern.test(text)
  }
  function keep(words: string): RegExp {
    const pattern = patternOf(words)
    if (known.size >= KEPT) known.clear()
    known.set(words, pattern)
    return pattern
  }
}

/** Patterns; more than one query asks for. */
const KEPT = 64

function patternOf(words: string): RegExp {
  const letters = [...foldTypography(words.normalize('NFC'))].map(
    (letter) => LOOKALIKES[letter] ?? escape(letter),
  )
  return new RegExp(letters.join(''), 'iu')
}

/** The other prints of a letter, as `foldTypography` has them. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  "'": "['\u2018\u2019\u201A\u201B\u2032\u02BC\u00B4\u0060]",
  '"': '["\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]',
  ' ': '\\s',
  '-': '[-\u2010-\u2015\u2212]',
}

const escape = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
