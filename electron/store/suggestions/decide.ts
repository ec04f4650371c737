import { z } from 'zod'
import { AppError } from '../../../shared/contract/errors.ts'
import type { StatementPatch } from '../../../shared/contract/statements.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import { getText } from '../document-text.ts'
import type { Change } from '../history.ts'
import { first } from '../rows.ts'
import { createStatement, removeStatements } from '../statements.ts'
import { findSuggestion, getSuggestion } from './list-suggestions.ts'

/** What a person changed before accepting: fields, and where the words begin and end (UTF-16 units). */
export interface Accepting {
  readonly fields?: StatementPatch
  readonly span?: { readonly start: number; readonly end: number } | undefined
}

/**
 * Makes a statement of a suggestion. Throws an AppError: `conflict` for one that was accepted already, `refused` where there is
 * no stance or no such span, `not-found`.
 */
export function acceptSuggestion(tx: Change, id: string, { fields = {}, span }: Accepting = {}): Statement {
  const found = getSuggestion(tx.db, id)
  if (found.outcome === 'accepted')
    throw new AppError('conflict', 'These words are marked already. Nothing was changed.')
  const stance = fields.stance ?? found.stance
  if (stance === null)
    throw new AppError('refused', 'Say first whether this is a claim or a denial. Nothing was changed.')
  const { start, end } = span ?? found
  const { text } = getText(tx.db, found.document)
  const statement = createStatement(tx, {
    document: found.document,
    start,
    end,
    quote: text.slice(start, end),
    fields: { ...fieldsOf(found, text), ...fields, stance },
    fromSuggestion: true,
  })
  decide(tx, found, 'accepted', statement.id)
  return statement
}

/** Accepts those that are still there, open and with a stance, as they are; says how many. */
export function acceptSuggestions(tx: Change, ids: readonly string[]): number {
  let accepted = 0
  for (const id of new Set(ids)) {
    const found = findSuggestion(tx.db, id)
    if (found?.outcome !== 'open' || found.stance === null) continue
    acceptSuggestion(tx, id)
    accepted++
  }
  return accepted
}

/** They are not suggested again. Those that were decided before are left as they are; says how many were not. */
export function dismissSuggestions(tx: Change, ids: readonly string[]): number {
  const found = [...new Set(ids)].map((id) => findSuggestion(tx.db, id))
  const open = found.filter((one) => one !== null).filter(({ outcome }) => outcome === 'open')
  for (const one of open) decide(tx, one, 'dismissed', null)
  return open.length
}

/** Opens suggestions again: a decision is forgotten, and the statement that came of it removed. Says how many. */
export function takeBackSuggestions(tx: Change, ids: readonly string[]): number {
  const decided = [...new Set(ids)].filter((id) => first(tx.db, idRow, DECIDED, id) !== null)
  for (const id of decided) {
    const { statement } = first(tx.db, idRow, DECIDED, id) ?? { statement: null }
    tx.remove('suggestion_decision', { id })
    if (statement !== null && first(tx.db, idRow, STANDING, statement) !== null)
      removeStatements(tx, [statement])
  }
  return decided.length
}

const DECIDED = 'SELECT statement FROM suggestion_decision WHERE id = ?'
const STANDING = 'SELECT id AS statement FROM present_statement WHERE id = ?'
const idRow = z.object({ statement: z.string().nullable() })

function decide(
  tx: Change,
  found: Suggestion,
  outcome: 'accepted' | 'dismissed',
  statement: string | null,
): void {
  const { id, document, version, start, end } = found
  const rules = first(tx.db, rulesRow, 'SELECT rules FROM suggestion WHERE id = ?', id)?.rules ?? 0
  const row = {
    id,
    document,
    version,
    rules,
    start,
    end,
    outcome,
    statement,
    author: tx.author,
    decidedAt: tx.at,
  }
  // One that was dismissed may still be accepted.
  if (first(tx.db, idRow, DECIDED, id) === null) tx.insert('suggestion_decision', row)
  else tx.update('suggestion_decision', { id }, { outcome, statement })
}

const rulesRow = z.object({ rules: z.number() })

/** What the rules found, as fields of a statement. A name is looked up in the registry, or made. */
function fieldsOf({ form, cue, speaker, hedge }: Suggestion, text: string): StatementPatch {
  return {
    reported: form,
    hedge,
    cue: cue && text.slice(cue.start, cue.end).slice(0, LONGEST_CUE),
    speaker: speaker && (speaker.known ?? { name: speaker.name }),
  }
}

const LONGEST_CUE = 200
