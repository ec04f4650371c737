import type { DateSpan, StatementFilter } from '../../shared/model/statement-filter.ts'
import type { Value } from './rows.ts'

/** A condition on `statement AS s`, with the values of its marks. */
export interface Condition {
  readonly sql: string
  readonly values: readonly Value[]
}

export type FilterField = keyof StatementFilter

/** What a filter asks of `statement AS s`, one field left out if wished. Statements of removed documents never pass. */
export function whereOf(filter: StatementFilter, except?: FilterField): Condition {
  const conditions = fields.flatMap((field) => (field === except ? [] : (conditionOf(filter, field) ?? [])))
  return {
    sql: [PRESENT, ...conditions.map(({ sql }) => `(${sql})`)].join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  }
}

/** The month of a said date, or the year where no more is known. */
export const MONTH = 'substr(s.said, 1, 7)'

/** Few documents are removed, as a rule: to leave them out is much quicker than to look up each statement's own. */
const PRESENT = 's.document NOT IN (SELECT id FROM document WHERE removed = 1)'

const fields: readonly FilterField[] = [
  'propositions',
  'stances',
  'speakers',
  'documents',
  'outlets',
  'authors',
  'tags',
  'hedges',
  'credibility',
  'markedBy',
  'anchors',
  'months',
  'said',
  'published',
  'text',
]

function conditionOf(filter: StatementFilter, field: FilterField): Condition | null {
  switch (field) {
    case 'propositions':
      return oneOf('s.proposition', filter.propositions)
    case 'stances':
      return oneOf('s.stance', filter.stances)
    case 'speakers':
      return oneOf('s.speaker', filter.speakers)
    case 'documents':
      return oneOf('s.document', filter.documents)
    case 'outlets':
      return ofDocument(oneOf('outlet', filter.outlets))
    case 'authors':
      return ofDocument(oneOf('author', filter.authors))
    case 'tags':
      return tagged(filter.tags)
    case 'hedges':
      return oneOf('s.hedge', filter.hedges)
    case 'credibility':
      return oneOf('s.credibility', filter.credibility)
    case 'markedBy':
      return oneOf('s.author', filter.markedBy)
    case 'anchors':
      return oneOf('s.anchor', filter.anchors)
    case 'months':
      return oneOf(MONTH, filter.months)
    case 'said':
      return within('s.said', filter.said)
    case 'published':
      return ofDocument(within('published', filter.published))
    case 'text':
      return containing(filter.text)
  }
}

/** Values go in as one JSON text, so that the query is the same for any number of them. */
function oneOf(column: string, wanted: readonly (string | number | null)[] | undefined): Condition | null {
  if (wanted === undefined) return null
  const listed = `${column} IN (SELECT value FROM json_each(?))`
  return {
    sql: wanted.includes(null) ? `${listed} OR ${column} IS NULL` : listed,
    values: [JSON.stringify(wanted.filter((value) => value !== null))],
  }
}

const ofDocument = (condition: Condition | null): Condition | null =>
  condition && { ...condition, sql: `s.document IN (SELECT id FROM document WHERE ${condition.sql})` }

function tagged(wanted: readonly (string | null)[] | undefined): Condition | null {
  const condition = oneOf('tag', wanted)
  if (condition === null || wanted === undefined) return null
  const untagged = wanted.includes(null) ? ' OR s.id NOT IN (SELECT statement FROM statement_tag)' : ''
  return { ...condition, sql: `s.id IN (${WITH_TAG})${untagged}` }
}

/** Who asks for a tag asks for what stands under it too. UNION takes each tag once, so that a ring in a damaged file ends. */
const WITH_TAG = `WITH RECURSIVE wanted (tag) AS (
    SELECT value FROM json_each(?) UNION SELECT tag.id FROM tag JOIN wanted ON tag.parent = wanted.tag)
  SELECT statement FROM statement_tag WHERE tag IN wanted`

/** A date known in part is the first letters of a fuller one, and `~` comes after all that could follow them. */
export function within(column: string, span: DateSpan | undefined): Condition | null {
  const from = span?.from ?? null
  const to = span?.to ?? null
  if (from === null && to === null) return null
  const parts = [
    ...(from === null ? [] : [{ sql: `${column} || '~' >= ?`, value: from }]),
    ...(to === null ? [] : [{ sql: `${column} <= ?`, value: `${to}~` }]),
  ]
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.map(({ value }) => value) }
}

/** Every word that was typed is in one of the fields, as in all filter boxes; those after many have to be in one together. */
function containing(text: string | undefined): Condition | null {
  const typed = (text ?? '').split(/\s+/u).filter(Boolean)
  if (typed.length === 0) return null
  const words =
    typed.length > MOST_WORDS ? [...typed.slice(0, MOST_WORDS), typed.slice(MOST_WORDS).join(' ')] : typed
  const has = (column: string) => `has_words(${column}, ?)`
  const one = [
    `s.speaker IN (SELECT id FROM speaker WHERE ${has('name')})`,
    `s.proposition IN (SELECT id FROM proposition WHERE ${has('text')})`,
    has('s.quote'),
    `s.note <> '' AND ${has('s.note')}`,
  ].join(' OR ')
  return {
    sql: words.map(() => `(${one})`).join(' AND '),
    values: words.flatMap((word) => [word, word, word, word]),
  }
}

/** SQLite nests a condition only so deep. */
const MOST_WORDS = 20
