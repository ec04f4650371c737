/** Quotes, spaces, hyphens and marks that differ between two prints of the same words. Length in UTF-16 units is kept. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B\u2032\u02BC\u00B4\u0060]/g, "'"],
  [/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"'],
  [/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\n\r]/g, ' '],
  [/[\u2010-\u2015\u2212]/g, '-'],
]

/** Makes typographic variants equal, letter by letter, so that an offset in the folded text is an offset in the original. */
export function foldTypography(text: string): string {
  return FOLDS.reduce((folded, [pattern, plain]) => folded.replace(pattern, plain), text)
}

/** Makes letter case equal too, for finding. Length is not kept. */
export const foldCase = (text: string): string => foldTypography(text.normalize('NFC')).toLowerCase()

/**
 * The words of a quote as two prints of it share them: letter case, spaces, and what stands around the first and the last word
 * are taken as equal. Nothing between the words is: a comma can turn a sentence round.
 */
export function foldWords(quote: string): string {
  const folded = foldCase(quote).replace(/\s+/g, ' ').trim()
  const words = folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '')
  return words === '' ? folded : words
}
