import { expect, test } from 'vitest'
import type { StatementSort } from '../../../shared/contract/statement-table.ts'
import type { StatementFilter } from '../../../shared/model/statement-filter.ts'
import { getDocument } from '../../../electron/store/documents.ts'
import { listDocuments } from '../../../electron/store/list-documents.ts'
import { pending } from '../../../electron/store/history.ts'
import { putImage, type Image } from '../../../electron/store/images.ts'
import { getLedger } from '../../../electron/store/ledger.ts'
import { getCell } from '../../../electron/store/ledger-cell.ts'
import { listLinks } from '../../../electron/store/links.ts'
import type { Reader, Writer } from '../../../electron/store/open.ts'
import { newDocuments, nextToCompare } from '../../../electron/store/parallels/compared-documents.ts'
import { findSuggestion, listSuggestions } from '../../../electron/store/suggestions/list-suggestions.ts'
import { findSpeaker, listSpeakers } from '../../../electron/store/speakers.ts'
import { listPropositions } from '../../../electron/store/propositions.ts'
import { queryStatements } from '../../../electron/store/statement-table.ts'
import { createStatement, getStatement, listStatements } from '../../../electron/store/statements.ts'
import { listTags } from '../../../electron/store/tags.ts'
import { imported, newStore, spanOf, step } from './workspaces.ts'

type Question = (db: Reader, ids: { document: string; statement: string; proposition: string }) => unknown

/** To count all there are. */
const ALL = 's USING COVERING INDEX statement_place'

const page = (db: Reader, filter: StatementFilter, by: StatementSort['by']) =>
  queryStatements(db, { filter, sort: [{ by, down: true }], offset: 0, limit: 200 })

/** Which table a question may walk from end to end: only the one that it lists. */
const HOT: [string, Question, string[]][] = [
  ['the library', (db) => listDocuments(db), ['statement USING COVERING INDEX statement_place', 'document']],
  ['one document', (db, { document }) => getDocument(db, document), []],
  ['the statements of a document', (db, { document }) => listStatements(db, { document }), []],
  ['one statement', (db, { statement }) => getStatement(db, statement), []],
  ['the speakers', (db) => listSpeakers(db), ['speaker']],
  ['a speaker by name', (db) => findSpeaker(db, 'Ida Brandt'), []],
  [
    'a speaker by a name that nobody has',
    (db) => findSpeaker(db, 'Nobody'),
    ['speaker USING INDEX speaker_aliased'],
  ],
  ['the propositions', (db) => listPropositions(db), ['proposition USING INDEX proposition_position']],
  ['the tags', (db) => listTags(db), ['tag']],
  ['what undo would do', (db) => pending(db), []],
  [
    'the ledger',
    (db) => getLedger(db, 'speaker'),
    [
      'speaker',
      'p USING INDEX proposition_position',
      's USING COVERING INDEX statement_speaker',
      'document USING COVERING INDEX sqlite_autoindex_document_1',
    ],
  ],
  [
    'a cell of the ledger',
    (db, { proposition }) => getCell(db, { proposition, columns: 'speaker', column: '' }),
    [],
  ],
  ['a page of one speaker', (db) => page(db, { speakers: [''] }, 'said'), []],
  ['a page of all by date', (db) => page(db, {}, 'said'), [ALL, 's USING COVERING INDEX statement_ledger']],
  [
    'a page of all by speaker',
    (db) => page(db, {}, 'speaker'),
    [ALL, 's USING COVERING INDEX statement_speaker'],
  ],
  ['a page of all in their order', (db) => page(db, {}, 'number'), [ALL, 's']],
  [
    'the suggestions of a document',
    (db, { document }) =>
      listSuggestions(db, { document, tier: 1, outcomes: ['open'], offset: 0, limit: 200 }),
    [],
  ],
  ['one suggestion', (db) => findSuggestion(db, ''), []],
  ['the documents that are not counted', (db) => newDocuments(db), ['uncounted_document']],
  ['the documents to compare', (db) => nextToCompare(db, 1, 10), []],
  ['the links of a statement', (db, { statement }) => listLinks(db, { statement }), []],
]

test.each(HOT)('to find %s, no more rows are walked than are asked for', (_, ask, walked) => {
  const { db } = newStore()
  const document = imported(db, 'Harbour open')
  const fields = {
    stance: 'claim' as const,
    speaker: { name: 'Ida Brandt' },
    proposition: { text: 'It is so' },
  }
  const statement = step(db, (tx) => createStatement(tx, { document, ...spanOf('Nobody'), fields })).id
  const proposition = listPropositions(db)[0]?.id ?? ''
  expect(scansOf(db, (spied) => ask(spied, { document, statement, proposition }))).toEqual(walked)
})

test('for one statement, or those of one document, nobody lists the documents that were removed: they may be thousands', () => {
  const { db } = newStore()
  const document = imported(db, 'Harbour open')
  const fields = { stance: 'claim' as const }
  const { id } = step(db, (tx) => createStatement(tx, { document, ...spanOf('Nobody'), fields }))
  const plans = plansOf(db, (spied) => [getStatement(spied, id), listStatements(spied, { document })])
  expect(plans.filter((line) => /^SCAN .*document_removed/.test(line))).toEqual([])
  expect(plans.filter((line) => line.startsWith('SEARCH s '))).toHaveLength(2)
})

test('a change writes no key: SQLite would walk every table that refers to the row', () => {
  const { db } = newStore()
  const document = imported(db, 'Harbour open')
  const written = putInto(db, {
    table: 'document',
    before: { id: document },
    after: { id: document, title: 'Shut' },
  })
  expect(written).toEqual(['UPDATE document SET "title" = ? WHERE "id" = ?'])
})

function putInto(db: Writer, image: Image): string[] {
  const asked: string[] = []
  putImage(spyOn(db, asked), image)
  return asked
}

/** The full walks over tables in the plans of all queries that the question puts; those over what was asked for, the few removed documents and the few undone steps are meant. */
function scansOf(db: Reader, ask: (db: Reader) => unknown): string[] {
  return plansOf(db, ask).flatMap(
    (detail) =>
      /^SCAN (?!\(|json_each|CONSTANT ROW|.*document_removed|.*history_undone)(.*)$/.exec(detail)?.[1] ?? [],
  )
}

/** Each line of the plans of all queries that the question puts. */
function plansOf(db: Reader, ask: (db: Reader) => unknown): string[] {
  const asked: string[] = []
  ask(spyOn(db, asked))
  return asked.flatMap((sql) =>
    db
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...marks(sql))
      .map(({ detail }) => detail),
  )
}

const marks = (sql: string) => Array.from({ length: sql.split('?').length - 1 }, () => 'x')

/** The same connection, which writes down what it is asked to prepare. */
const spyOn = <Db extends Reader>(db: Db, asked: string[]): Db =>
  new Proxy(db, {
    get(target, name) {
      if (name !== 'prepare') return Reflect.get(target, name, target) as unknown
      return (sql: string) => {
        asked.push(sql)
        return target.prepare(sql)
      }
    },
  })
