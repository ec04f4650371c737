import { oneWriting, withoutAccents } from '../../shared/text/plain-letters.ts'
import { eachStretch, lettersOf } from './stretches.ts'

/**
 * A word as it stands in the text (UTF-16 units, end excluded). `written` is the word in one print: letter case, apostrophes,
 * ligatures, full-width letters, soft hyphens and possessive s are made equal. `form` is that without accents and pointing.
 */
export interface Word extends Prints {
  start: number
  end: number
}

interface Prints {
  readonly written: string
  readonly form: string
}

/** The words between two offsets of a text. Dictionaries of the runtime find them where a script writes no spaces. */
export function wordsIn(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = []
  eachStretch(text.slice(from, to), (units, first, end) => {
    const start = from + first
    for (const { offset, length, written, form } of remembered(lettersOf(units, first, end)))
      words.push({ start: start + offset, end: start + offset + length, written, form })
  })
  return words
}

/** Longer stretches are addresses and whole sentences of Chinese, which hardly come again. */
export const LONGEST_REMEMBERED = 40
const REMEMBERED = 100_000
const known = new Map<string, readonly Piece[]>()

function remembered(stretch: string): readonly Piece[] {
  if (stretch.length > LONGEST_REMEMBERED) return piecesOf(stretch)
  const seen = known.get(stretch)
  if (seen !== undefined) return seen
  if (known.size >= REMEMBERED) known.clear()
  const pieces = piecesOf(stretch)
  known.set(stretch, pieces)
  return pieces
}

/** A word of a stretch; `offset` is where it begins there. */
interface Piece extends Prints {
  readonly offset: number
  readonly length: number
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Most stretches are one plain word with signs around it, which costs a tenth of asking the segmenter. */
const PLAIN = /^([^\p{L}\p{N}\p{M}\p{Pc}\p{Cf}\p{Cs}]*)([A-Za-z0-9]+)[!-&(-/:-@[-^`{-~]*$/u

/** The words of a stretch, which has no spaces. */
export function piecesOf(stretch: string): Piece[] {
  const [, before, plain] = PLAIN.exec(stretch) ?? []
  if (before !== undefined && plain !== undefined) {
    const form = plain.toLowerCase()
    return [{ offset: before.length, length: plain.length, written: form, form }]
  }
  const pieces: Piece[] = []
  for (const { segment, index, isWordLike } of segmenter.segment(stretch)) {
    const prints = isWordLike ? printsOf(segment) : null
    if (prints !== null) pieces.push({ offset: index, length: segment.length, ...prints })
  }
  return pieces
}

/** Null for a word of nothing but signs that are left out. */
function printsOf(word: string): Prints | null {
  const written = writtenForm(word)
  const form = withoutAccents(written)
  return form === '' ? null : { written, form }
}

/** The form under which a word is compared, whatever its print. Its length says nothing about the text. */
export function foldWord(word: string): string {
  return withoutAccents(writtenForm(word))
}

/** Spaces come from signs that stand for a space and an accent. */
const SPACES = /\s/gu

const writtenForm = (word: string): string =>
  oneWriting(word).replace(SPACES, '').toLowerCase().replace(/'s?$/, '')
