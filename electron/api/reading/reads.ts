import type { Method, Output, Parsed } from '../../../shared/contract/index.ts'
import { listDocuments, listDocumentsAsText } from '../../store/list-documents.ts'
import { listHistory } from '../../store/history-list.ts'
import { getLedger } from '../../store/ledger.ts'
import { getCell } from '../../store/ledger-cell.ts'
import type { Reader } from '../../store/open.ts'
import { listFamilies } from '../../store/parallels/families.ts'
import { getOverview } from '../../store/overview.ts'
import { listPropositions } from '../../store/propositions.ts'
import { listSpeakers } from '../../store/speakers.ts'
import { listReview, wordsToLookThrough } from '../../store/review.ts'
import { facetsOf } from '../../store/statement-facets.ts'
import { findStatements, idsOf, queryStatements } from '../../store/statement-table.ts'
import { listStatements } from '../../store/statements.ts'
import { getTimeline } from '../../store/timeline.ts'
import { groupSuggestions } from '../../store/suggestions/group-suggestions.ts'
import { countSuggestions, listSuggestions } from '../../store/suggestions/list-suggestions.ts'
import { readAgreement } from '../agreement.ts'
import { checkAll } from '../check-all.ts'
import { pairsOfPropositions, pairsOfSpeakers, pairsToContradict } from '../suggesting/pairs-to-look-at.ts'

/**
 * The calls that read long in a large workspace: how long grows with all that is marked in it. A call that stands here is
 * answered on a reading thread, once its handler is made by `readsOf`.
 */
export const reads = {
  'documents.list': (db) => listDocuments(db),
  'speakers.list': (db) => listSpeakers(db),
  'propositions.list': (db) => listPropositions(db),
  'statements.list': (db, { document }) => listStatements(db, document === undefined ? {} : { document }),
  'statements.query': (db, page) => queryStatements(db, page),
  'statements.find': (db, { words, limit }) => findStatements(db, words, limit),
  'statements.ids': (db, { filter, sort }) => idsOf(db, filter, sort),
  'statements.facets': (db, { filter }) => facetsOf(db, filter),
  'ledger.get': (db, { columns }) => getLedger(db, columns),
  'ledger.cell': (db, cell) => getCell(db, cell),
  'timeline.get': (db, asked) => getTimeline(db, asked),
  'overview.get': (db) => getOverview(db),
  'history.list': (db, asked) => listHistory(db, asked),
  'parallels.families': (db, page) => listFamilies(db, page),
  'suggestions.list': (db, asked) => listSuggestions(db, asked),
  'suggestions.groups': (db, filter) => groupSuggestions(db, filter),
  'suggestions.counts': (db, { document }) => countSuggestions(db, document),
  'pairs.contradictions': (db, asked) => pairsToContradict(db, asked),
  'pairs.propositions': (db) => pairsOfPropositions(db),
  'pairs.speakers': (db) => pairsOfSpeakers(db),
  'review.list': (db, page) => listReview(db, page),
  'agreement.get': (db, asked) => readAgreement(db, asked),
  'workspace.check': (db) => checkAll(db),
} satisfies { readonly [M in Method]?: (db: Reader, input: Parsed<M>) => Output<M> }

export type LongRead = keyof typeof reads

export const isLongRead = (method: unknown): method is LongRead =>
  typeof method === 'string' && Object.hasOwn(reads, method)

/** Whether a call works long although the workspace is small: one text can be a million words. */
export const worksLong = (db: Reader, method: LongRead): boolean =>
  method === 'review.list' && wordsToLookThrough(db) > FEW_WORDS

const FEW_WORDS = 20_000

/** What a call reads, all of it from one state of the workspace, whatever is written meanwhile. */
export const answerRead = <M extends LongRead>(db: Reader, method: M, input: Parsed<M>): Output<M> =>
  db.transaction(() => typed[method](db, input))()

/**
 * The same as JSON, for another thread to pass on. The library of a large workspace, for which a page waits when it is opened, is
 * written as it is read.
 */
export const answerAsText = <M extends LongRead>(db: Reader, method: M, input: Parsed<M>): string =>
  method === 'documents.list' ? listDocumentsAsText(db) : JSON.stringify(answerRead(db, method, input))

/** The same list, typed so that a method chosen at run time and its answer stay together. */
const typed: { readonly [M in LongRead]: (db: Reader, input: Parsed<M>) => Output<M> } = reads
