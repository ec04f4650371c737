import type { LedgerQuote } from '../../../shared/contract/ledger.ts'
import type { Stance } from '../../../shared/model/stance.ts'

/** One way in which an origin was reported; `also` are other reports with the same words. */
export interface Wording {
  quote: LedgerQuote
  also: LedgerQuote[]
}

/** Statements that go back to one utterance: its fullest wording first. */
export interface Origin {
  key: string
  stance: Stance
  wordings: Wording[]
}

/** Puts quotes of one origin and stance together, and within them those with the same words. Origins keep their order. */
export function byOrigin(quotes: readonly LedgerQuote[]): Origin[] {
  const groups = Map.groupBy(quotes, ({ origin, stance }) => `${stance} ${origin}`)
  return [...groups].map(([key, members]) => ({
    key,
    stance: members[0]?.stance ?? 'comment',
    wordings: wordingsOf(members),
  }))
}

/** Quotes that take the other side of any of these. */
export function against(quotes: readonly LedgerQuote[], row: readonly LedgerQuote[]): LedgerQuote[] {
  const own = new Set(quotes.map(({ id }) => id))
  const sides = new Set(quotes.map(({ stance }) => OPPOSITE[stance]))
  return row.filter(({ id, stance }) => !own.has(id) && sides.has(stance))
}

/** The fullest quote of a cell and the fullest one against it, another document's if there is one; for two panes. */
export function sidesToRead(quotes: readonly LedgerQuote[], row: readonly LedgerQuote[]): LedgerQuote[] {
  const own = byOrigin(quotes)[0]?.wordings[0]?.quote
  if (own === undefined) return []
  const others = byOrigin(row.filter(({ stance }) => stance === OPPOSITE[own.stance])).flatMap(
    ({ wordings }) => wordings.flatMap(({ quote, also }) => [quote, ...also]),
  )
  const other = others.find(({ document }) => document !== own.document) ?? others[0]
  return other === undefined ? [own] : [own, other]
}

const OPPOSITE: Readonly<Record<Stance, Stance | null>> = {
  claim: 'denial',
  denial: 'claim',
  question: null,
  comment: null,
}

function wordingsOf(quotes: readonly LedgerQuote[]): Wording[] {
  const same = Map.groupBy(quotes, ({ quote }) => quote.replace(/\s+/gu, ' ').trim())
  return [...same.values()]
    .flatMap(([quote, ...also]) => (quote === undefined ? [] : [{ quote, also }]))
    .sort((a, b) => b.quote.quote.length - a.quote.quote.length)
}
