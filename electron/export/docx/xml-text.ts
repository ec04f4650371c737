/** Words as XML can hold them: signs that it has no way to write are shown as the replacement character. */
export function xmlText(words: string): string {
  return words.toWellFormed().replaceAll(NOT_IN_XML, '\uFFFD')
}

/** All that is not a `Char` of XML 1.0 (section 2.2). */
// oxlint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
