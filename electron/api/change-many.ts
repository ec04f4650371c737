import type { ManyChange } from '../../shared/contract/statements.ts'
import type { Id } from '../../shared/model/identity.ts'
import { changeMany } from '../store/many-statements.ts'
import type { Writer } from '../store/open.ts'
import { inBatches } from './in-batches.ts'
import { inWords, named } from './mark.ts'

export interface ManyMarks {
  ids: readonly Id[]
  wanted: ManyChange
  author: string
  signal: AbortSignal
  progress(value: { done: number; total: number }): void
}

/** Changes any number of statements as one undo step, and lets other calls through in between. Stopping keeps what is done. */
export function changeManyMarks(
  db: Writer,
  { ids, wanted, ...others }: ManyMarks,
): Promise<{ changed: number; stopped: boolean }> {
  const unique = [...new Set(ids)]
  return inBatches(db, {
    ...others,
    things: unique,
    label: `${whatChanges(wanted)} ${named(db, unique)}`,
    work: (tx, some) => changeMany(tx, some, wanted),
  })
}

function whatChanges(wanted: ManyChange): string {
  switch (wanted.kind) {
    case 'fields':
      return `${Object.keys(wanted.fields).map(inWords).join(', ')} of`
    case 'tags':
      return 'tags of'
    case 'removal':
      return 'removal of'
  }
}
