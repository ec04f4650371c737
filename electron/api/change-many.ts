import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { ManyChange } from '../../shared/contract/statements.ts'
import type { Id } from '../../shared/model/identity.ts'
import { change } from '../store/history.ts'
import { changeMany } from '../store/many-statements.ts'
import type { Writer } from '../store/open.ts'
import { inWords, named } from './mark.ts'

export interface ManyMarks {
  ids: readonly Id[]
  wanted: ManyChange
  author: string
  signal: AbortSignal
  progress(value: { done: number; total: number }): void
}

/** Statements that are changed without a rest: about as long as nobody notices, and few waits for the disk. */
const AT_ONCE = 250

/** Changes any number of statements as one undo step, and lets other calls through in between. Stopping keeps what is done. */
export async function changeManyMarks(
  db: Writer,
  { ids, wanted, author, signal, progress }: ManyMarks,
): Promise<{ changed: number; stopped: boolean }> {
  const unique = [...new Set(ids)]
  const step = { label: `${whatChanges(wanted)} ${named(db, unique)}`, author, batch: randomUUID() }
  let changed = 0
  for (let done = 0; done < unique.length; done += AT_ONCE) {
    if (signal.aborted) return { changed, stopped: true }
    const some = unique.slice(done, done + AT_ONCE)
    changed += change(db, step, (tx) => changeMany(tx, some, wanted))
    if (unique.length > AT_ONCE) {
      progress({ done: done + some.length, total: unique.length })
      await setImmediate()
    }
  }
  return { changed, stopped: false }
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
