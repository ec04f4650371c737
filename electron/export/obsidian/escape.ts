import { lines, oneLine } from '../markdown/escape.ts'

/** Foreign words in which nothing is Markdown, nor what Obsidian adds to it: `#tag`, `==mark==`, `%%hidden%%`, `^anchor`. */
export const inNote = (words: string): string => added(oneLine(words))

export const linesInNote = (words: string): string[] => lines(words).map(added)

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
