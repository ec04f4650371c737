import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import type { Id } from '../../shared/model/identity.ts'
import { proposition, type Proposition } from '../../shared/model/proposition.ts'
import type { Reader } from './connection.ts'
import type { Change } from './history.ts'
import { nameKey } from './names.ts'
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

function makeProposition(tx: Change, text: string): Id {
  const id = randomUUID()
  const last = first(tx.db, positionRow, 'SELECT coalesce(max(position), -1) AS position FROM proposition')
  tx.insert('proposition', { id, text, key: nameKey(text), note: '', position: (last?.position ?? -1) + 1 })
  return id
}

const counted = (stance: string) =>
  `(SELECT count(*) FROM present_statement WHERE proposition = proposition.id AND stance = '${stance}')`
const PROPOSITIONS = `SELECT id, text, note, position, ${counted('claim')} AS claim, ${counted('denial')} AS denial
  FROM proposition`

const propositionRow = proposition
  .omit({ counts: true })
  .extend({ text: z.string(), claim: z.number().int(), denial: z.number().int() })
const idRow = z.object({ id: z.string() })
const positionRow = z.object({ position: z.number().int() })
