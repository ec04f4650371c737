import { foldTypography } from '../../shared/text/fold.ts'

/** A word as it stands in the text (UTF-16 units, end excluded) and its folded form. */
export interface Word {
  start: number
  end: number
  form: string
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** The words between two offsets of a text. Dictionaries of the runtime find them where a script writes no spaces. */
export function wordsIn(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = []
  for (const part of segmenter.segment(text.slice(from, to))) {
    if (!part.isWordLike) continue
    const start = from + part.index
    const form = foldWord(part.segment)
    if (form !== '') words.push({ start, end: start + part.segment.length, form })
  }
  return words
}

/** Accents, pointing and vowel signs that writers leave out. Signs that tell words apart (Devanagari, Thai, kana) stay. */
const OPTIONAL_MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670]|\u0640/g
const INVISIBLE = /[\p{Cf}\s]/gu

/**
 * One form for all prints of a word: case, accents, ligatures, full-width letters, apostrophes, soft hyphens, possessive s.
 * Its length says nothing about the text: offsets always come from the word that was folded.
 */
export function foldWord(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase()
  return foldTypography(word)
    .normalize('NFKD')
    .replace(OPTIONAL_MARKS, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/'s?$/, '')
}
