import { AppError } from '../../../shared/contract/errors.ts'
import type { Choice, QueryProblem, SearchFacets, SearchResult } from '../../../shared/contract/search.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { FilterField } from '../../../shared/query/fields.ts'
import type { TextAnswer, TextQuery } from '../../search/clause.ts'
import { NOTHING, type Page } from './answer.ts'
import type { FindAnswers, FindJob } from './finder.ts'
import { isEmpty, planOf, type SearchPlan } from './plan.ts'

/** Answers the query language of Gainsay over the documents, statements and notes of one workspace. */
export interface Find {
  query(query: string, page: Page, signal?: AbortSignal): Promise<SearchResult>
  /** All that a query finds, as `idsOf` gives it. Throws an AppError `invalid-input` for a query that cannot be read. */
  ids(query: string, signal?: AbortSignal): Promise<readonly Id[]>
  /** Null for a query that cannot be read, or that asks nothing. */
  facets(query: string, signal?: AbortSignal): Promise<SearchFacets | null>
  complete(
    asked: { query: string; field: FilterField; typed: string },
    signal?: AbortSignal,
  ): Promise<Choice[]>
}

/** Who answers a job, wherever that is done. */
export type Ask = <Kind extends FindJob['kind']>(
  job: Extract<FindJob, { kind: Kind }>,
  signal?: AbortSignal,
) => Promise<FindAnswers[Kind]>

/** Puts the index of documents, asked by `search`, together with what a finder knows. */
export function createFind(
  ask: Ask,
  search: (query: TextQuery, signal?: AbortSignal) => Promise<TextAnswer>,
): Find {
  /** The documents with the right words, before any filter. */
  const withWords = async (
    { clauses: { texts } }: SearchPlan,
    signal?: AbortSignal,
  ): Promise<readonly Id[] | null> => {
    if (texts.length === 0) return null
    return (await search({ clauses: texts, among: null, limit: 0, offset: 0 }, signal)).documents
  }

  return {
    async query(query, page, signal) {
      const plan = planOf(query)
      if ('message' in plan) return { ...NOTHING, problem: plan }
      if (isEmpty(plan)) return NOTHING
      if (!plan.inTexts || plan.clauses.texts.length === 0)
        return ask({ kind: 'answer', query, page, texts: null }, signal)
      const among = await ask({ kind: 'among', query }, signal)
      if (among !== null && 'problem' in among) return { ...NOTHING, problem: among.problem }
      const asked = {
        ...page,
        clauses: plan.clauses.texts,
        among: among === null ? null : new Set(among),
      }
      const texts = await search(asked, signal).catch(refusal)
      if ('refused' in texts) return { ...NOTHING, problem: wholeQuery(query, texts.refused) }
      return ask({ kind: 'answer', query, page, texts }, signal)
    },

    async ids(query, signal) {
      const plan = planOf(query)
      if ('message' in plan) throw new AppError('invalid-input', `${plan.message} Nothing was exported.`)
      return isEmpty(plan)
        ? []
        : ask({ kind: 'ids', query, documents: await withWords(plan, signal) }, signal)
    },

    async facets(query, signal) {
      const plan = planOf(query)
      if ('message' in plan || isEmpty(plan)) return null
      const documents = await withWords(plan, signal).catch(refusal)
      if (documents !== null && 'refused' in documents) return null
      return ask({ kind: 'facets', query, documents }, signal)
    },

    async complete({ query, field, typed }, signal) {
      const plan = planOf(query)
      if ('message' in plan) return []
      return ask({ kind: 'complete', query, field, typed, documents: await withWords(plan, signal) }, signal)
    },
  }
}

/** A query that the index will not look up, in words; any other trouble is thrown on. */
function refusal(error: unknown): { refused: string } {
  if (error instanceof AppError && error.code === 'refused') return { refused: error.message }
  throw error
}

const wholeQuery = (query: string, message: string): QueryProblem => ({
  start: 0,
  end: query.length,
  message,
  fix: null,
})
