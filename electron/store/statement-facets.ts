import { z } from 'zod'
import { statementFacets, type StatementFacets } from '../../shared/contract/statement-table.ts'
import type { StatementFilter } from '../../shared/model/statement-filter.ts'
import { columnsAtOnce } from './columns-at-once.ts'
import type { Reader } from './connection.ts'
import { MONTH, whereOf, type Condition, type FilterField } from './filter-sql.ts'
import { all, first } from './rows.ts'
import { originsWhere } from './wording.ts'

/** How many statements pass a filter, from how many origins, and the figures of each facet, which leave its own field out. */
export function facetsOf(
  db: Reader,
  filter: StatementFilter,
): { total: number; origins: number; facets: StatementFacets } {
  const { text, ...fields } = filter
  const mentioned = placesOf(db, text)
  const where = (except?: FilterField) => {
    const { sql, values } = whereOf(fields, except)
    return { sql: `${sql} AND ${mentioned.sql}`, values: [...values, ...mentioned.values] }
  }
  const facets = Object.entries(FACETS).map(([name, [field, query]]) => {
    const { sql, values } = where(field)
    return [name, all(db, valueRow, query(sql), ...values)] as const
  })
  const { sql, values } = where()
  const sums = first(db, sumsRow, sumsWhere(sql), ...values, ...values)
  const { total = 0, origins = 0 } = sums ?? {}
  return {
    total,
    origins,
    facets: statementFacets.parse({
      ...Object.fromEntries(facets),
      ...fewValued(db, fields, where),
      tag: tagFacet(db, where('tags')),
    }),
  }
}

/** Every facet asks for the same words, and to look for words is slow: it is done once. */
function placesOf(db: Reader, text: string | undefined): Condition {
  if (text === undefined || text.trim() === '') return { sql: 'true', values: [] }
  const { sql, values } = whereOf({ text })
  const places = all(db, placeRow, `SELECT s.rowid AS place FROM statement AS s WHERE ${sql}`, ...values)
  return {
    sql: 's.rowid IN (SELECT value FROM json_each(?))',
    values: [JSON.stringify(places.map(({ place }) => place))],
  }
}

const sumsWhere = (condition: string) =>
  `SELECT (${originsWhere(condition)}) AS origins, count(*) AS total FROM statement AS s WHERE ${condition}`

type Facet = readonly [field: FilterField, query: (where: string) => string]

/** A column of the statement itself; `label` gives the words for a key. Counted by keys first, so that each is looked up once. */
const ofStatement = (column: string, label: string) => (where: string) =>
  `SELECT key, coalesce(${label}, '') AS label, count FROM (
    SELECT ${column} AS key, count(*) AS count FROM statement AS s WHERE ${where} GROUP BY key) AS held ${ORDER}`

/** Where the words of statements stand, of those that are not found in the current text: these are few, and have an index. */
const ofUnfound = (where: string) =>
  `SELECT s.anchor AS key, s.anchor AS label, count(*) AS count FROM statement AS s
    WHERE s.anchor <> 'sure' AND ${where} GROUP BY key ORDER BY key DESC`

/** A column of the document: counted by documents first, which are few, and those are then added up. */
const ofDocument = (column: string) => (where: string) =>
  `SELECT d.${column} AS key, coalesce(d.${column}, '') AS label, sum(n) AS count FROM (
    SELECT s.document, count(*) AS n FROM statement AS s WHERE ${where} GROUP BY s.document)
  JOIN document AS d ON d.id = document GROUP BY key ${ORDER}`

/** A tag counts what stands under it too, as the filter does; a statement with two such tags counts once. */
function tagFacet(db: Reader, where: Condition) {
  const [places = [], tags = []] = columnsAtOnce(db, ['s.rowid', 't.tag'], where, WITH_TAGS)
  const above = Map.groupBy(all(db, aboveRow, ABOVE), ({ tag }) => tag as unknown)
  const found = new Map<string, { label: string; statements: Set<unknown> }>()
  for (const [at, tag] of tags.entries())
    for (const { top, label } of above.get(tag) ?? []) {
      const one = found.get(top) ?? { label, statements: new Set() }
      found.set(top, one)
      one.statements.add(places[at])
    }
  const rows = [...found].map(([key, { label, statements }]) => ({ key, label, count: statements.size }))
  const whole = first(
    db,
    countRow,
    `SELECT count(*) AS count FROM statement AS s WHERE ${where.sql}`,
    ...where.values,
  )
  const none = { key: null, label: '', count: (whole?.count ?? 0) - new Set(places).size }
  return [...rows.toSorted(byCount), ...(none.count === 0 ? [] : [none])]
}

const WITH_TAGS = 'statement_tag AS t JOIN statement AS s ON s.id = t.statement'

/** Each tag with itself and all under which it stands. UNION takes each once, so that a ring in a damaged file ends. */
const ABOVE = `WITH RECURSIVE above (tag, top) AS (
    SELECT id, id FROM tag UNION SELECT above.tag, parent FROM above JOIN tag ON tag.id = top WHERE parent IS NOT NULL)
  SELECT above.tag, top, name AS label FROM above JOIN tag ON tag.id = top`

/** Columns that have few values, which are their own labels. Those that leave the same out of the filter are counted in one walk. */
const FEW: Readonly<
  Record<'stance' | 'hedge' | 'credibility' | 'markedBy' | 'month', readonly [FilterField, string]>
> = {
  stance: ['stances', 's.stance'],
  hedge: ['hedges', 's.hedge'],
  credibility: ['credibility', 's.credibility'],
  markedBy: ['markedBy', 's.author'],
  month: ['months', MONTH],
}
/** These come in the order of their values, all others with the most frequent first. */
const IN_ORDER: readonly string[] = ['credibility', 'month']

function fewValued(db: Reader, filter: StatementFilter, where: (except?: FilterField) => Condition) {
  const walks = Map.groupBy(Object.entries(FEW), ([, [field]]) =>
    filter[field] === undefined ? undefined : field,
  )
  const counted = [...walks].flatMap(([except, columns]) => {
    const terms = columns.map(([, [, term]]) => term)
    const lists = columnsAtOnce(db, terms, where(except))
    return columns.map(([name], at) => [name, counts(lists[at] ?? [], IN_ORDER.includes(name))] as const)
  })
  return Object.fromEntries(counted)
}

function counts(values: readonly unknown[], inOrder: boolean) {
  const found = new Map<unknown, number>()
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1)
  const rows = [...found].map(([key, count]) => ({ key, label: String(key ?? ''), count }))
  return rows.toSorted(inOrder ? byLabel : byCount)
}

interface Counted {
  readonly key: unknown
  readonly label: string
  readonly count: number
}

/** What has no value comes last. */
const byLabel = (a: Counted, b: Counted): number =>
  Number(a.key === null) - Number(b.key === null) || (a.label < b.label ? -1 : Number(a.label > b.label))

const byCount = (a: Counted, b: Counted): number =>
  Number(a.key === null) - Number(b.key === null) || b.count - a.count || byLabel(a, b)

const ORDER = 'ORDER BY key IS NULL, count DESC, label'
/** Named by its table: speakers, propositions and tags have a column `key` of their own. */
const nameIn = (table: string, column: string) => `(SELECT ${column} FROM ${table} WHERE id = held.key)`

const FACETS: Readonly<
  Record<'proposition' | 'speaker' | 'outlet' | 'document' | 'author' | 'anchor', Facet>
> = {
  proposition: ['propositions', ofStatement('s.proposition', nameIn('proposition', 'text'))],
  speaker: ['speakers', ofStatement('s.speaker', nameIn('speaker', 'name'))],
  outlet: ['outlets', ofDocument('outlet')],
  document: ['documents', ofStatement('s.document', nameIn('document', 'title'))],
  author: ['authors', ofDocument('author')],
  anchor: ['anchors', ofUnfound],
}

const placeRow = z.object({ place: z.number() })
const aboveRow = z.object({ tag: z.string(), top: z.string(), label: z.string() })
const countRow = z.object({ count: z.number() })
const sumsRow = z.object({ total: z.number(), origins: z.number() })
const valueRow = z.object({
  key: z.union([z.string(), z.number()]).nullable(),
  label: z.string(),
  count: z.number(),
})
