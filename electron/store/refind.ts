import { z } from 'zod'
import type { DocumentText } from '../../shared/model/document.ts'
import { id as idSchema, type Id } from '../../shared/model/identity.ts'
import { anchorState } from '../../shared/model/statement.ts'
import { describeSpan, type Anchor } from '../../shared/text/anchor.ts'
import { findAgainIn, isSure, type FindAgain } from '../../shared/text/find-again/find-again.ts'
import type { Reader } from './connection.ts'
import { getText } from './document-text.ts'
import type { Change } from './history.ts'
import type { PlacesAhead } from './marks-to-place.ts'
import { all, first } from './rows.ts'
import { wordsOfVersion } from './text-versions.ts'
import { wordingOf } from './wording.ts'

/** How many statements were found in the current text letter for letter, and how many wait for a person now. */
export interface Refound {
  readonly moved: number
  readonly review: number
}

/**
 * Looks in the current text for all that a person has marked in others. What is found surely is put there. A statement that is not
 * stays where it is, with its words, and waits in review, unless a person has left it there before. `ahead` says where things are that
 * were looked for before.
 */
export function refindAll(tx: Change, document: Id, ahead: PlacesAhead): Refound {
  const text = getText(tx.db, document)
  const placeOf = placer(tx.db, text, ahead)
  const counts = { moved: 0, review: 0 }
  for (const statement of all(tx.db, statementRow, STATEMENTS, document)) {
    const found = placeOf(statement)
    if (found !== null) {
      const anchor = describeSpan(text.text, found.start, found.end)
      // Read in another encoding, the same bytes are other letters.
      const wording = anchor.quote === statement.quote ? {} : { wording: wordingOf(anchor.quote) }
      const placed = { version: text.version, ...anchor, ...wording, anchor: 'sure' }
      tx.update('statement', { id: statement.id }, placed)
      counts.moved++
    } else if (statement.anchor !== 'orphan') {
      tx.update('statement', { id: statement.id }, { anchor: 'review' })
      counts.review++
    }
  }
  carryDismissals(tx, text, placeOf)
  return counts
}

/** Where something that is marked in any text surely stands in this one; null where a person has to look. */
function placer(db: Reader, text: DocumentText, ahead: PlacesAhead) {
  const finderFor = finders(text.text, (version) => wordsOfVersion(db, version))
  return ({ version, ...anchor }: Anchor & { version: Id }): { start: number; end: number } | null => {
    const known = ahead(version, anchor)
    if (known !== undefined) return known
    const found = finderFor(version)(anchor)
    return isSure(found) ? found : null
  }
}

/** A finder for each text that anything was marked in, made when it is first asked for. */
export function finders(text: string, wordsOf: (version: Id) => string): (version: Id) => FindAgain {
  const made = new Map<Id, FindAgain>()
  return (version) => {
    const finder = made.get(version) ?? findAgainIn(text, wordsOf(version))
    made.set(version, finder)
    return finder
  }
}

/** What was dismissed as no statement is not offered again because the text moved. */
function carryDismissals(
  tx: Change,
  { document, version }: DocumentText,
  placeOf: ReturnType<typeof placer>,
): void {
  for (const { id: _, ...dismissed } of all(tx.db, dismissalRow, DISMISSALS, document, version)) {
    const stood = describeSpan(wordsOfVersion(tx.db, dismissed.version), dismissed.start, dismissed.end)
    const found = placeOf({ version: dismissed.version, ...stood })
    if (found === null) continue
    const id = `${version}:${found.start}-${found.end}`
    if (first(tx.db, idRow, 'SELECT id FROM suggestion_decision WHERE id = ?', id)) continue
    tx.insert('suggestion_decision', { ...dismissed, id, version, start: found.start, end: found.end })
  }
}

const STATEMENTS =
  'SELECT id, version, start, "end", quote, prefix, suffix, anchor FROM statement WHERE document = ? ORDER BY start, number'
const DISMISSALS = `SELECT * FROM suggestion_decision WHERE document = ? AND version <> ? AND outcome = 'dismissed'`

const span = { version: idSchema, start: z.number(), end: z.number() }
const statementRow = z.object({
  id: idSchema,
  ...span,
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  anchor: anchorState,
})
const idRow = z.object({ id: z.string() })
const dismissalRow = idRow.extend({
  ...span,
  document: idSchema,
  rules: z.number(),
  outcome: z.string(),
  statement: z.string().nullable(),
  author: z.string(),
  decidedAt: z.string(),
})
