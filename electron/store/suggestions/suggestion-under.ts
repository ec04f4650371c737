import { z } from 'zod'
import type { Id } from '../../../shared/model/identity.ts'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import type { Reader } from '../connection.ts'
import { first } from '../rows.ts'
import { findSuggestion, JUDGED } from './list-suggestions.ts'

/** A suggestion lies under a span that shares so much of the shorter of the two. */
const SHARED = 0.5

/**
 * The suggestion that lies under a span of a document, in UTF-16 units: of several the one whose ends are nearest to those of the
 * span. One that was dismissed is wrong and tells nothing.
 */
export function suggestionUnder(
  db: Reader,
  { document, start, end }: { document: Id; start: number; end: number },
): Suggestion | null {
  const sql = `WITH asked AS (SELECT ? AS start, ? AS "end")
    SELECT j.id FROM ${JUDGED} AS j, asked AS a
    WHERE j.document = ? AND j.start < a."end" AND j."end" > a.start AND j.outcome <> 'dismissed'
      AND min(j."end", a."end") - max(j.start, a.start) >= ${SHARED} * min(j."end" - j.start, a."end" - a.start)
    ORDER BY abs(j.start - a.start) + abs(j."end" - a."end"), j.tier, j.id LIMIT 1`
  const found = first(db, z.object({ id: z.string() }), sql, start, end, document)
  return found && findSuggestion(db, found.id)
}
