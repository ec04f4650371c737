import { z } from 'zod'
import type { Reader } from './connection.ts'
import type { Change } from './history.ts'
import { first } from './rows.ts'

/** The note on the whole workspace, in Markdown, as it was typed. */
export function readNote(db: Reader): string {
  return first(db, z.object({ text: z.string() }), `SELECT text FROM note WHERE id = 'workspace'`)?.text ?? ''
}

export function writeNote(tx: Change, text: string): void {
  tx.update('note', { id: 'workspace' }, { text })
}
