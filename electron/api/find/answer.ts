import { AppError } from '../../../shared/contract/errors.ts'
import type { SearchResult } from '../../../shared/contract/search.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { TextAnswer } from '../../search/clause.ts'
import type { Reader } from '../../store/open.ts'
import { documentsWithin, idsWithin } from '../../store/query-found.ts'
import { statementIds } from '../../store/query-statements.ts'
import { scopeOf, type QueryScope } from '../../store/query-scope.ts'
import { furnitureDocuments } from './furniture.ts'
import { findMarks } from './mark-groups.ts'
import { markHits } from './mark-hits.ts'
import type { Marks } from './marks.ts'
import { isOfFurniture, type SearchPlan } from './plan.ts'
import { openings, textHits } from './text-hits.ts'

/** Which part of the answer is wanted, in hits. */
export interface Page {
  readonly limit: number
  readonly offset: number
}

/**
 * Puts an answer together: documents first, then statements and notes where the query looks there. `texts` is what the index found
 * for this page; null where the query asks it nothing. The words of `marks` are read only where the query looks in them.
 */
export function answerOf(
  db: Reader,
  plan: SearchPlan,
  marks: () => Marks,
  page: Page,
  texts: TextAnswer | null,
): SearchResult {
  const scope = scopeOf(db, plan.query, plan.parts)
  if ('message' in scope) return { ...NOTHING, problem: scope }
  const documents = plan.inTexts ? (texts ?? filtered(db, scope, page)) : NO_TEXTS
  const groups = plan.inMarks || plan.inFurniture ? findMarks(db, plan, scope, marks()) : []
  const { offset, limit } = page
  const before = Math.max(0, offset - documents.documents.length)
  const shown = groups.slice(before, before + limit - documents.hits.length)
  return {
    total: documents.documents.length + groups.length,
    statements: plan.inMarks ? groups.reduce((sum, group) => sum + group.marks.length, 0) : null,
    hits: [
      ...textHits(db, plan, documents.hits),
      ...(shown.length > 0 ? markHits(db, plan, marks(), shown) : []),
    ],
    problem: null,
  }
}

/** The documents that pass the filters of a query without words. */
function filtered(db: Reader, scope: QueryScope, { offset, limit }: Page): TextAnswer {
  const documents = idsWithin(db, documentsWithin(scope, null))
  return { documents, hits: openings(db, documents.slice(offset, offset + limit)) }
}

/** The documents that the index is to look in; null for all, or a problem where a filter names what is not there. */
export function amongOf(
  db: Reader,
  plan: SearchPlan,
): readonly Id[] | null | { problem: SearchResult['problem'] } {
  const scope = scopeOf(db, plan.query, plan.parts)
  if ('message' in scope) return { problem: scope }
  const isAll = scope.documents === null && scope.statements === null
  return isAll ? null : idsWithin(db, documentsWithin(scope, null))
}

/** Everything that a query finds: documents by their ids, or where it looks for statements, those. `documents` have its words. */
export function idsOf(
  db: Reader,
  plan: SearchPlan,
  marks: () => Marks,
  documents: readonly Id[] | null,
): readonly Id[] {
  const scope = scopeOf(db, plan.query, plan.parts)
  if ('message' in scope) throw new AppError('invalid-input', `${scope.message} Nothing was exported.`)
  if (!plan.inMarks) {
    const words = isOfFurniture(plan) ? furnitureDocuments(db, plan, scope, marks().furniture()) : documents
    return idsWithin(db, documentsWithin(scope, words))
  }
  const found = findMarks(db, plan, scope, marks()).flatMap((group) => group.marks)
  const places = new Set(found.flatMap(({ statement }) => statement ?? []))
  return statementIds(db, [...places])
}

export const NOTHING: SearchResult = { total: 0, statements: null, hits: [], problem: null }

const NO_TEXTS: TextAnswer = { documents: [], hits: [] }
