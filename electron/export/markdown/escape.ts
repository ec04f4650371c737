/** Foreign words on one line in which nothing is Markdown any more. */
export const oneLine = (words: string): string => lines(words).join(' ').trim()

/** Lines of foreign words in which nothing is Markdown any more: shown, they read as they stood in the source. */
export function lines(words: string): string[] {
  return words.split(/\r\n?|\n/).map((line) => escapeStart(escapeSigns(line.trim())))
}

/** Words within a line in which no sign is Markdown any more. */
export const escapeSigns = (words: string): string => words.replace(SPECIAL, '\\$&')

/** `:` only where it would make an address clickable. Underscores, brackets, pipes and so on anywhere. */
const SPECIAL = /[\\`*_[\]<>&|~$]|:(?=\/\/)|\.(?<=\bwww\.)/gi

/** Signs that mean something only as the first of a line: headings, lists, rules. */
export function escapeStart(line: string): string {
  return line.replace(/^([#+=:-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
