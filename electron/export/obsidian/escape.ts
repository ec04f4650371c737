import { escapeSigns, lines, oneLine } from '../markdown/escape.ts'
import { labelledNote, writtenNote } from '../markdown/written-note.ts'

/** Foreign words in which nothing is Markdown, nor what Obsidian adds to it: `#tag`, `==mark==`, `%%hidden%%`, `^anchor`. */
export const inNote = (words: string): string => added(oneLine(words))

export const linesInNote = (words: string): string[] => lines(words).map(added)

/** What a person wrote, as a part of the page that it is about; none for nothing. */
export const written = (words: string): string[] =>
  words.trim() === '' ? [] : [writtenNote(words, escapeWords).join('\n')]

/** The same among other parts, after the word that says what it is. */
export const noted = (words: string): string[] => labelledNote(words, escapeWords)

const escapeWords = (words: string): string => added(escapeSigns(words))

const added = (line: string): string =>
  line.replaceAll(/(?<!\\)[#^]|(?<!\\)(?:==|%%)/g, (signs) => signs.replaceAll(/./g, '\\$&'))

/** A line of front matter. JSON’s strings are YAML’s. */
export const field = (name: string, value: unknown): string => `${name}: ${JSON.stringify(value)}`

/** The fields that are filled in, as the front matter of a note. */
export function frontMatter(fields: readonly (readonly [name: string, value: unknown])[]): string {
  const filled = fields.filter(([, value]) => value !== null && value !== '' && !isEmptyList(value))
  return ['---', ...filled.map(([name, value]) => field(name, value)), '---'].join('\n')
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0
