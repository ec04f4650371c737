import { hash } from 'node:crypto'
import { foldWords } from '../../shared/text/fold.ts'

/** A short name for the words of a quote: the same for two quotes that say the same words. */
export const wordingOf = (quote: string): string => hash('sha256', foldWords(quote)).slice(0, 16)

/**
 * What tells one origin from another in a query over `statement AS s`: the speaker, and what the words go back to. That is the
 * analyst's choice, else what parallels say, else the wording; see docs/decisions/0026-origins-by-parallels.md.
 */
export const ORIGIN = `coalesce(s.speaker, '') || ' ' || s.origin`

/** True of a statement over `statement AS s` that has the lowest number of its origin; those of removed documents are nobody's first. */
export const IS_FIRST = `s.number IN (SELECT min(o.number) FROM present_statement AS o GROUP BY o.speaker, o.origin)`

/** How many origins the statements come from that pass a condition. An index has them in this order, so nothing is sorted. */
export const originsWhere = (condition: string): string =>
  `SELECT count(*) FROM (SELECT DISTINCT s.speaker, s.origin FROM statement AS s WHERE ${condition})`
