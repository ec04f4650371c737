import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import type { Id } from '../../shared/model/identity.ts'
import {
  proposition,
  type Proposition,
  type PropositionFields,
  type PropositionPatch,
} from '../../shared/model/proposition.ts'
import type { Reader } from './connection.ts'
import type { Change } from './history.ts'
import { nameKey } from '../../shared/text/name-key.ts'
import { detach, joinNotes, mergeable, reassign } from './reassign.ts'
import { all, first } from './rows.ts'

/** The ledger's rows in their order, with the claims and denials in sight that hang on each. */
export function listPropositions(db: Reader): Proposition[] {
  const rows = all(db, propositionRow, `${PROPOSITIONS} ORDER BY position, id`)
  return rows.map(({ claim, denial, ...row }) => ({ ...row, counts: { claim, denial } }))
}

/** The proposition with these words; letter case does not matter. */
export function findProposition(db: Reader, text: string): Id | null {
  return first(db, idRow, 'SELECT id FROM proposition WHERE key = ?', nameKey(text))?.id ?? null
}

/** The proposition that is meant: an id that must exist, or words that are found or made. */
export function propositionFor(tx: Change, meant: Id | { text: string }): Id {
  if (typeof meant !== 'string') return findProposition(tx.db, meant.text) ?? makeProposition(tx, meant.text)
  const found = first(tx.db, idRow, 'SELECT id FROM proposition WHERE id = ?', meant)
  if (found === null)
    throw new AppError('not-found', `There is no proposition ${meant}. Nothing was changed.`)
  return found.id
}

/** Throws an AppError `not-found`. */
export function getProposition(db: Reader, id: Id): Proposition {
  const row = first(db, propositionRow, `${PROPOSITIONS} WHERE id = ?`, id)
  if (row === null) throw new AppError('not-found', `There is no proposition ${id}. Nothing was changed.`)
  const { claim, denial, ...fields } = row
  return { ...fields, counts: { claim, denial } }
}

/** Adds one at the end. Throws an AppError `conflict` where it is there already. */
export function createProposition(tx: Change, { text, note, status }: NewProposition): Proposition {
  refuseTaken(tx.db, text, null)
  const id = makeProposition(tx, text)
  tx.update('proposition', { id }, { note, status })
  return getProposition(tx.db, id)
}

/** Throws an AppError: `not-found`, or `conflict` where another proposition has these words. */
export function updateProposition(tx: Change, id: Id, fields: PropositionPatch): Proposition {
  getProposition(tx.db, id)
  if (fields.text !== undefined) refuseTaken(tx.db, fields.text, id)
  tx.update('proposition', { id }, { ...fields, key: fields.text && nameKey(fields.text) })
  return getProposition(tx.db, id)
}

/** Hangs the statements of several on one, and adds their notes to its own. Throws an AppError: `refused` or `not-found`. */
export function mergePropositions(tx: Change, into: Id, from: readonly Id[]): Proposition {
  const merged = mergeable(into, from).map((id) => getProposition(tx.db, id))
  const note = joinNotes(...[getProposition(tx.db, into), ...merged].map((one) => one.note))
  for (const { id } of merged) {
    reassign(tx, 'proposition', id, into)
    tx.remove('proposition', { id })
  }
  return updateProposition(tx, into, { note })
}

/** Puts one at a place in the order, from 0; past the end is the end. Throws an AppError `not-found`. */
export function moveProposition(tx: Change, id: Id, position: number): void {
  getProposition(tx.db, id)
  const others = all(tx.db, idRow, 'SELECT id FROM proposition WHERE id <> ? ORDER BY position, id', id)
  for (const [index, one] of others.toSpliced(position, 0, { id }).entries())
    tx.update('proposition', { id: one.id }, { position: index })
}

/** Removes one; with `detachAll` what hangs on it goes on without. Says how many statements that were. Throws `refused`, `not-found`. */
export function removeProposition(tx: Change, id: Id, detachAll: boolean): number {
  getProposition(tx.db, id)
  const detached = detach(tx, 'proposition', id, detachAll)
  tx.remove('proposition', { id })
  return detached
}

function refuseTaken(db: Reader, text: string, except: Id | null): void {
  const namesake = findProposition(db, text)
  if (namesake !== null && namesake !== except)
    throw new AppError('conflict', `There is already a proposition “${text}”. Nothing was changed.`)
}

type NewProposition = { readonly text: string } & {
  readonly [F in keyof PropositionFields]?: PropositionFields[F] | undefined
}

function makeProposition(tx: Change, text: string): Id {
  const id = randomUUID()
  const last = first(tx.db, positionRow, 'SELECT coalesce(max(position), -1) AS position FROM proposition')
  tx.insert('proposition', {
    id,
    text,
    key: nameKey(text),
    note: '',
    status: 'open',
    position: (last?.position ?? -1) + 1,
  })
  return id
}

const counted = (stance: string) =>
  `(SELECT count(*) FROM present_statement WHERE proposition = proposition.id AND stance = '${stance}')`
const PROPOSITIONS = `SELECT id, text, note, status, position, ${counted('claim')} AS claim, ${counted('denial')} AS denial
  FROM proposition`

const propositionRow = proposition
  .omit({ counts: true })
  .extend({ text: z.string(), claim: z.number().int(), denial: z.number().int() })
const idRow = z.object({ id: z.string() })
const positionRow = z.object({ position: z.number().int() })
