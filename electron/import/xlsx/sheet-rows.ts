import { serialDate } from './serial-date.ts'
import type { Workbook } from './workbook.ts'
import { xmlEvents } from '../../xml/xml-events.ts'

/** Cells farther to the right are not read. */
const LAST_COLUMN = 2000

/**
 * The rows of a sheet as words. Of a formula it is what the program that saved the file worked out; nothing is worked out here. Numbers
 * that are shown as days become days.
 */
export function* sheetRows(bytes: Uint8Array, workbook: Workbook): Generator<string[]> {
  const ready: string[][] = []
  let cells: string[] = []
  let cell = { column: -1, type: 'n', style: 0, value: '' }
  let reading = false
  const events = xmlEvents(bytes, {
    open: (name, { r, t, s }) => {
      if (name === 'row') cells = []
      if (name === 'c') {
        const column = r === undefined ? cells.length : columnOf(r)
        cell = { column, type: t ?? 'n', style: Number(s ?? 0), value: '' }
      }
      if (name === 'v' || name === 't') reading = true
    },
    text: (words) => {
      if (reading) cell.value += words
    },
    close: (name) => {
      if (name === 'v' || name === 't') reading = false
      if (name === 'c' && cell.column < LAST_COLUMN) {
        while (cells.length < cell.column) cells.push('')
        cells[cell.column] = wordsOf(cell, workbook)
      }
      if (name === 'row') ready.push(cells)
    },
  })
  for (const _ of events) yield* ready.splice(0)
}

/** `C5` is in the third column, which is 2. */
function columnOf(place: string): number {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0] ?? 'A'
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function wordsOf(
  { type, style, value }: { type: string; style: number; value: string },
  { strings, dates, from1904 }: Workbook,
): string {
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'true' : 'false'
  if (type === 'e') return ''
  if (type !== 'n' || !dates[style] || value.trim() === '') return value
  return serialDate(Number(value), from1904) ?? value
}
