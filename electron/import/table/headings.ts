import { Refusal } from '../refusal.ts'

/** A table with more columns holds figures, not articles. */
const MOST_COLUMNS = 2000
const LONGEST_HEADING = 60

/** True where a first row names its columns: short words, no two the same, no figures and no addresses. */
export function isHeadings(cells: readonly string[]): boolean {
  const words = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return (
    words.length > 0 &&
    new Set(words).size === words.length &&
    words.every((word) => word.length <= LONGEST_HEADING && !/^[-+\d.,:/ ]+$|^https?:/i.test(word))
  )
}

/** Names for columns: those given, `column 3` where one is missing, and `name (2)` where it is there already. */
export function headingsFrom(cells: readonly string[]): string[] {
  if (cells.length > MOST_COLUMNS) {
    throw new Refusal('too-complex', `It has ${cells.length} columns; at most ${MOST_COLUMNS} are read.`)
  }
  const seen = new Map<string, number>()
  return cells.map((cell, i) => {
    const name = cell.replace(/\s+/g, ' ').trim().slice(0, 200).toWellFormed() || `column ${i + 1}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}

/** The cells of a row that hold something, by their headings. Cells beyond the headings have none. */
export function cellsUnder(headings: readonly string[], cells: readonly string[]): Map<string, string> {
  const entries = headings.flatMap((heading, i): [string, string][] => {
    const cell = cells[i]
    return cell !== undefined && cell.trim() !== '' ? [[heading, cell]] : []
  })
  return new Map(entries)
}
