import { foldTypography } from './fold.ts'

/**
 * Letters as they are compared where a person types to find something: letter case, accents, pointing, ligatures, full-width
 * letters, soft hyphens, the shape of quotes, spaces and hyphens, and the sigma that ends a word are made equal. Length is not kept.
 */
export const plainLetters = (text: string): string =>
  withoutAccents(oneWriting(text).toLowerCase().replaceAll('ς', 'σ'))

/** Signs that are written in several ways become one; what cannot be seen goes. Letter case and accents stay. */
export const oneWriting = (text: string): string =>
  foldTypography(foldTypography(text).normalize('NFKC')).replace(INVISIBLE, '')

const INVISIBLE = /\p{Cf}/gu

/** Takes off accents, pointing and vowel signs that writers leave out. */
export function withoutAccents(text: string): string {
  if (/^[a-z0-9]*$/.test(text)) return text
  return text.normalize('NFKD').replace(OPTIONAL_MARKS, '').normalize('NFC')
}

/** Signs that tell words apart (Devanagari, Thai, kana) stay; in Cyrillic й and ї are letters of their own. */
const OPTIONAL_MARKS =
  /(?<!и)\u0306|(?<!і)\u0308|[\u0300-\u0305\u0307\u0309-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670]|\u0640/g
