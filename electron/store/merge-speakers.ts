import type { Id } from '../../shared/model/identity.ts'
import { AppError } from '../../shared/contract/errors.ts'
import type { Speaker } from '../../shared/model/speaker.ts'
import type { Change } from './history.ts'
import { nameKey } from '../../shared/text/name-key.ts'
import { detach, joinNotes, mergeable, reassign } from './reassign.ts'
import { createSpeaker, getSpeaker, updateSpeaker } from './speakers.ts'
import { getStatement } from './statements.ts'

/**
 * Makes several speakers one. Their names become aliases, their notes are added, and role and side are taken from the first that
 * has any. Throws an AppError: `refused` for a merge with itself, `not-found`.
 */
export function mergeSpeakers(tx: Change, into: Id, from: readonly Id[]): Speaker {
  const kept = getSpeaker(tx.db, into)
  const merged = mergeable(into, from).map((id) => getSpeaker(tx.db, id))
  const all = [kept, ...merged]
  for (const { id } of merged) {
    reassign(tx, 'speaker', id, into)
    tx.remove('speaker', { id })
  }
  return updateSpeaker(tx, into, {
    aliases: aliasesOf(
      kept.name,
      all.flatMap(({ name, aliases }) => [name, ...aliases]),
    ),
    role: all.find(({ role }) => role !== '')?.role ?? '',
    side: all.find(({ side }) => side !== '')?.side ?? '',
    note: joinNotes(...all.map(({ note }) => note)),
  })
}

/**
 * Gives some statements of a speaker to a new one; an alias that is the new name goes with them. Throws an AppError: `refused` for
 * a statement of somebody else, `conflict` where a speaker has that name, `not-found`.
 */
export function splitSpeaker(tx: Change, id: Id, statements: readonly Id[], name: string): Speaker {
  const whole = getSpeaker(tx.db, id)
  for (const statement of statements) {
    const { speaker, number } = getStatement(tx.db, statement)
    if (speaker !== id)
      throw new AppError('refused', `Statement ${number} is not by “${whole.name}”. Nothing was changed.`)
  }
  const aliases = whole.aliases.filter((alias) => nameKey(alias) !== nameKey(name))
  updateSpeaker(tx, id, { aliases })
  const split = createSpeaker(tx, { name, role: whole.role, side: whole.side })
  for (const statement of new Set(statements))
    tx.update('statement', { id: statement }, { speaker: split.id, updatedAt: tx.at })
  return getSpeaker(tx.db, split.id)
}

/** Removes a speaker; with `detachAll` what hangs on it goes on without. Says how many statements that were. Throws `refused`, `not-found`. */
export function removeSpeaker(tx: Change, id: Id, detachAll: boolean): number {
  getSpeaker(tx.db, id)
  const detached = detach(tx, 'speaker', id, detachAll)
  tx.remove('speaker', { id })
  return detached
}

/** The names beside `name`, each once, however it is written. */
function aliasesOf(name: string, others: readonly string[]): string[] {
  const seen = new Set([nameKey(name)])
  return others.filter((one) => seen.size < seen.add(nameKey(one)).size)
}
