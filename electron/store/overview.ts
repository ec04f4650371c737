import { z } from 'zod'
import type { Overview } from '../../shared/contract/desk.ts'
import type { Reader } from './connection.ts'
import { whereOf } from './filter-sql.ts'
import { pairsOf } from './overview-pairs.ts'
import { all, first } from './rows.ts'
import { originsWhere } from './wording.ts'

/** The figures of a workspace: how much of what, and what comes up together. */
export function getOverview(db: Reader): Overview {
  const sums = first(db, sumsRow, SUMS) ?? EMPTY
  const { claim, denial, question, comment, ...totals } = sums
  return {
    ...totals,
    stances: { claim, denial, question, comment },
    speakers: all(db, tallyRow, talliesOf('s.speaker', '(SELECT name FROM speaker WHERE id = tally.key)')),
    outlets: all(db, tallyRow, talliesOf('(SELECT outlet FROM document WHERE id = s.document)', 'key')),
    days: all(db, tallyRow, talliesOf('substr(s.said, 1, 10)', 'key', 'key')),
    tags: all(db, tallyRow, TAG_TALLIES),
    tagPairs: pairsOf(db, 'tag'),
    speakerPairs: pairsOf(db, 'speaker'),
  }
}

const WHERE = whereOf({}).sql

const BY_STANCE = ['claim', 'denial', 'question', 'comment']
  .map((stance) => `count(*) FILTER (WHERE s.stance = '${stance}') AS ${stance}`)
  .join(', ')

const SUMS = `SELECT (SELECT count(*) FROM document WHERE removed = 0) AS documents,
  count(*) AS statements, (${originsWhere(WHERE)}) AS origins, ${BY_STANCE} FROM statement AS s WHERE ${WHERE}`

const talliesOf = (key: string, label: string, order = 'claim + denial + question + comment DESC, label') =>
  `SELECT key, coalesce(${label}, '') AS label, claim, denial, question, comment FROM (
    SELECT ${key} AS key, ${BY_STANCE} FROM statement AS s WHERE ${WHERE} GROUP BY 1) AS tally
  ORDER BY key IS NULL, ${order}`

const TAG_TALLIES = `SELECT t.tag AS key, name AS label, ${BY_STANCE}
  FROM statement_tag AS t JOIN statement AS s ON s.id = t.statement JOIN tag ON tag.id = t.tag
  WHERE ${WHERE} GROUP BY t.tag ORDER BY count(*) DESC, label`

const count = z.number()
const stances = { claim: count, denial: count, question: count, comment: count }
const sumsRow = z.object({ documents: count, statements: count, origins: count, ...stances })
const tallyRow = z.object({ key: z.string().nullable(), label: z.string(), ...stances })
const EMPTY = { documents: 0, statements: 0, origins: 0, claim: 0, denial: 0, question: 0, comment: 0 }
