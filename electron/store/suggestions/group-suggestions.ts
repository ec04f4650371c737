import { z } from 'zod'
import type { SuggestionFilter, SuggestionGroups } from '../../../shared/contract/suggestions.ts'
import type { Reader } from '../connection.ts'
import { all } from '../rows.ts'
import { conditionOf, JUDGED } from './list-suggestions.ts'

/** How many open suggestions pass the filter in each document, and how many each speaker has of them. */
export function groupSuggestions(db: Reader, filter: Omit<SuggestionFilter, 'outcomes'>): SuggestionGroups {
  const { condition, values } = conditionOf({ ...filter, outcomes: ['open'] })
  const from = `FROM ${JUDGED} WHERE ${condition}`
  const byDocument = `SELECT document, count(*) AS open ${from} GROUP BY document ORDER BY place`
  const bySpeaker = `SELECT speaker AS name, count(*) AS open ${from} AND speaker IS NOT NULL
    GROUP BY speaker ORDER BY open DESC, speaker LIMIT ${MOST_SPEAKERS}`
  return {
    byDocument: all(db, documentRow, byDocument, ...values),
    bySpeaker: all(db, speakerRow, bySpeaker, ...values),
  }
}

/** Names to choose from; the others are found by typing. */
const MOST_SPEAKERS = 200

const documentRow = z.object({ document: z.string(), open: z.number() })
const speakerRow = z.object({ name: z.string(), open: z.number() })
