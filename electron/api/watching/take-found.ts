import { randomUUID } from 'node:crypto'
import type { TableColumns } from '../../../shared/model/table-columns.ts'
import type { Writer } from '../../store/open.ts'
import { importInto } from '../importing/import-into.ts'
import type { Found } from './lookout.ts'
import { renew } from '../importing/renew.ts'

/** Imports what a look through a folder found, as one step to undo, and returns how many documents came or have a new text. */
export async function takeFound(
  db: Writer,
  { fresh, written }: Found,
  { author, tables, signal }: { author: string; tables: readonly TableColumns[]; signal: AbortSignal },
): Promise<number> {
  const batch = randomUUID()
  const renewed = await renew(db, written, { author, batch }, signal)
  const progress = () => undefined
  const { outcomes } = await importInto(db, { roots: fresh, tables, author, batch, signal, progress })
  const imported = outcomes.filter(({ kind }) => kind === 'imported')
  return imported.length + renewed.filter(({ kind }) => kind === 'renewed').length
}
