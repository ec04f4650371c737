import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Change } from './history.ts'
import { all } from './rows.ts'

type Owner = 'speaker' | 'proposition'

/** Hangs all statements of a speaker or proposition on another one, or on none; says how many. Those out of sight move too. */
export function reassign(tx: Change, owner: Owner, from: Id, to: Id | null): number {
  const ids = all(tx.db, z.object({ id: z.string() }), `SELECT id FROM statement WHERE ${owner} = ?`, from)
  for (const { id } of ids) tx.update('statement', { id }, { [owner]: to, updatedAt: tx.at })
  return ids.length
}

/** Takes all statements off a speaker or proposition that is to go. Throws `refused` where there are some and it was not asked for. */
export function detach(tx: Change, owner: Owner, id: Id, wanted: boolean): number {
  const count = reassign(tx, owner, id, null)
  if (count > 0 && !wanted)
    throw new AppError(
      'refused',
      `${count} ${count === 1 ? 'statement hangs' : 'statements hang'} on this ${owner}, so it was not removed. Merge it into another, or take them off first.`,
    )
  return count
}

/** Those that are to become one with `into`, each once. Throws `refused` for a merge with itself. */
export function mergeable(into: Id, from: readonly Id[]): Id[] {
  if (from.includes(into))
    throw new AppError('refused', 'Nothing can be merged into itself. Nothing was changed.')
  return [...new Set(from)]
}

/** Two notes as one, neither lost: the second below the first. */
export const joinNotes = (...notes: readonly string[]): string =>
  notes.filter((note) => note !== '').join('\n\n')
