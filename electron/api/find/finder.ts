import type { Choice, SearchFacets, SearchResult } from '../../../shared/contract/search.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { FilterField } from '../../../shared/query/fields.ts'
import { alwaysWanted, type StillWanted } from '../../jobs/withdrawal.ts'
import type { TextAnswer } from '../../search/clause.ts'
import type { Reader } from '../../store/open.ts'
import { amongOf, answerOf, idsOf, NOTHING, type Page } from './answer.ts'
import { completionsOf } from './complete.ts'
import { facetsOf, statementsWithWords } from './facets.ts'
import { createMarks, type Marks } from './marks.ts'
import { planOf } from './plan.ts'

/** What is asked beside the index of documents: filters, statements, notes, and all that a hit says of its document. */
export type FindJob =
  /** Nothing: the words of all marks are read, so that the first who asks for them need not wait. */
  | { readonly kind: 'read' }
  | { readonly kind: 'among'; readonly query: string }
  | {
      readonly kind: 'answer'
      readonly query: string
      readonly page: Page
      readonly texts: TextAnswer | null
    }
  | { readonly kind: 'ids'; readonly query: string; readonly documents: readonly Id[] | null }
  | { readonly kind: 'facets'; readonly query: string; readonly documents: readonly Id[] | null }
  | {
      readonly kind: 'complete'
      readonly query: string
      readonly documents: readonly Id[] | null
      readonly field: FilterField
      readonly typed: string
    }

/** The answer to each kind of job. */
export interface FindAnswers {
  read: null
  among: ReturnType<typeof amongOf>
  answer: SearchResult
  ids: readonly Id[]
  facets: SearchFacets | null
  complete: Choice[]
}

/** Answers by one connection, each job from one state of the workspace. It keeps the words of marks from one job to the next. */
export type Finder = (job: FindJob, wanted?: StillWanted) => FindAnswers[FindJob['kind']]

export function createFinder(db: Reader): Finder {
  const marksOf = createMarks()
  return (job, wanted = alwaysWanted) => db.transaction(() => answer(db, () => marksOf(db, wanted), job))()
}

function answer(db: Reader, marks: () => Marks, job: FindJob): FindAnswers[FindJob['kind']] {
  if (job.kind === 'read') {
    marks()
    return null
  }
  const plan = planOf(job.query)
  if ('message' in plan) return unread(job, plan)
  switch (job.kind) {
    case 'among':
      return amongOf(db, plan)
    case 'answer':
      return answerOf(db, plan, marks, job.page, job.texts)
    case 'ids':
      return idsOf(db, plan, marks, job.documents)
    case 'facets':
      return facetsOf(db, plan, marks(), job.documents)
    case 'complete': {
      const found = { documents: job.documents, statements: statementsWithWords(plan, marks()) }
      return completionsOf(db, plan, found, job.field, job.typed)
    }
  }
}

function unread(
  job: Exclude<FindJob, { kind: 'read' }>,
  problem: SearchResult['problem'],
): FindAnswers[FindJob['kind']] {
  if (job.kind === 'complete' || job.kind === 'ids') return []
  return job.kind === 'facets' ? null : { ...NOTHING, problem }
}
