import { z } from 'zod'
import { decode } from '../encoding/decode.ts'
import { Refusal } from '../refusal.ts'
import { headingsFrom } from './headings.ts'
import { flatCells } from './flat-cells.ts'
import type { Table, TableFormat, TableRow } from './table.ts'

export const jsonLines: TableFormat = {
  label: 'JSON lines',
  extensions: ['.jsonl', '.ndjson'],
  open: (bytes) => openLines(decode(bytes).text),
}

/** Names of columns are looked for in so many objects. */
const LOOKED_AT = 200

const object = z.record(z.string(), z.unknown())

function openLines(text: string): Table {
  const names = new Set<string>()
  let looked = 0
  for (const row of rowsIn(text)) {
    if (row.kind === 'row') for (const name of row.cells.keys()) names.add(name)
    looked += 1
    if (looked === LOOKED_AT) break
  }
  if (names.size === 0) {
    throw new Refusal('wrong-type', 'None of its lines is a JSON object. It was not imported.')
  }
  return { headings: headingsFrom([...names]), rows: rowsIn(text) }
}

/** A line that is no object is refused alone. */
function* rowsIn(text: string): Generator<TableRow> {
  let place = 0
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end).trim()
    at = end < 0 ? text.length : end + 1
    place += 1
    if (line === '') continue
    const value = object.safeParse(parsed(line))
    yield value.success
      ? { kind: 'row', place, cells: flatCells(value.data) }
      : { kind: 'refused', place, code: 'unreadable', message: `Line ${place} is no JSON object.` }
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
