import type { ManyChange, OriginChoice } from '../../shared/contract/statements.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Change } from '../store/history.ts'
import { changeMany, presentOf } from '../store/many-statements.ts'
import type { Writer } from '../store/open.ts'
import { originChooser, sharersOf } from '../store/parallels/origins.ts'
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
    things: wanted.kind === 'origin' && wanted.origin === 'one' ? sharersOf(db, unique) : unique,
    label: `${whatChanges(wanted)} ${named(db, unique)}`,
    work: workOf(wanted),
  })
}

function workOf(wanted: ManyChange): (tx: Change, some: readonly Id[]) => number {
  if (wanted.kind !== 'origin') return (tx, some) => changeMany(tx, some, wanted)
  const choose = originChooser(wanted.origin)
  return (tx, some) => choose(tx, presentOf(tx.db, some))
}

function whatChanges(wanted: ManyChange): string {
  switch (wanted.kind) {
    case 'fields':
      return `${Object.keys(wanted.fields).map(inWords).join(', ')} of`
    case 'tags':
      return 'tags of'
    case 'origin':
      return ORIGIN_WORDS[wanted.origin]
    case 'removal':
      return 'removal of'
  }
}

const ORIGIN_WORDS: Readonly<Record<OriginChoice, string>> = {
  one: 'one origin for',
  apart: 'own origin for',
  each: 'an origin each for',
  told: 'origin as told of',
}
