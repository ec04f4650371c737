import type { CellValue } from '../columns.ts'

/** Characters that a cell can hold; Excel calls a file with more in it damaged. */
const LONGEST = 32_767

/**
 * What looks like an escape of the file format, `_x000D_`, would be read as the sign it stands for. Signs that XML cannot hold
 * are left out by the library.
 */
export function cellText(words: string): string {
  const text = escaped(words)
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).toWellFormed()}…`
}

/** Whether a cell holds less than it should. */
export const isCut = (value: CellValue): boolean =>
  typeof value === 'string' && value.length * ESCAPED > LONGEST && escaped(value).length > LONGEST

/** An escape makes so many characters of one at most. */
const ESCAPED = 7

const escaped = (words: string) => words.toWellFormed().replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
