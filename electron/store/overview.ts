import { z } from 'zod'
import type { Overview } from '../../shared/contract/overview.ts'
import type { Reader } from './connection.ts'
import { whereOf } from './filter-sql.ts'
import { dayTallies, tagFigures } from './overview-tallies.ts'
import { pairsOf, speakersTogether } from './overview-pairs.ts'
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
    outlets: all(db, tallyRow, OUTLET_TALLIES),
    days: dayTallies(db),
    ...tagFigures(db),
    speakerPairs: pairsOf(db, 'speaker', (ids) => speakersTogether(db, ids)),
  }
}

const WHERE = whereOf({}).sql

const BY_STANCE = ['claim', 'denial', 'question', 'comment']
  .map((stance) => `count(*) FILTER (WHERE s.stance = '${stance}') AS ${stance}`)
  .join(', ')

const SUMS = `SELECT (SELECT count(*) FROM document WHERE removed = 0) AS documents,
  count(*) AS statements, (${originsWhere(WHERE)}) AS origins, ${BY_STANCE} FROM statement AS s WHERE ${WHERE}`

const MOST_FIRST = 'ORDER BY key IS NULL, claim + denial + question + comment DESC, label'

const talliesOf = (key: string, label: string) =>
  `SELECT key, coalesce(${label}, '') AS label, claim, denial, question, comment FROM (
    SELECT ${key} AS key, ${BY_STANCE} FROM statement AS s WHERE ${WHERE} GROUP BY 1) AS tally
  ${MOST_FIRST}`

/** Counted by documents first, which are few and stand in the order of an index; those are then added up. */
const OUTLET_TALLIES = `SELECT outlet AS key, coalesce(outlet, '') AS label,
    sum(claim) AS claim, sum(denial) AS denial, sum(question) AS question, sum(comment) AS comment
  FROM (SELECT s.document, ${BY_STANCE} FROM statement AS s WHERE ${WHERE} GROUP BY s.document)
  JOIN document AS d ON d.id = document GROUP BY outlet ${MOST_FIRST}`

const count = z.number()
const stances = { claim: count, denial: count, question: count, comment: count }
const sumsRow = z.object({ documents: count, statements: count, origins: count, ...stances })
const tallyRow = z.object({ key: z.string().nullable(), label: z.string(), ...stances })
const EMPTY = { documents: 0, statements: 0, origins: 0, claim: 0, denial: 0, question: 0, comment: 0 }
