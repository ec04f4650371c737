import type { Ledger, LedgerRow } from '../../../shared/contract/ledger.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'
import type { Gap } from '../../state/ledger.ts'

/** A row with its place in the order of the propositions, from 1; it keeps that number wherever it is shown. */
export interface ShownRow extends LedgerRow {
  number: number
  /** True where the ledger is of more than one year, and a date alone would not tell which. */
  withYear: boolean
}

interface Wanted {
  text: string
  gap: Gap | null
  order: 'contested' | 'own'
}

/** The rows that pass the filter box and the gap, contested ones first where that is asked for. */
export function shownRows({ rows, gaps }: Ledger, { text, gap, order }: Wanted): ShownRow[] {
  const fits = hasWords(text)
  const within = gap === null ? null : new Set(gapRows(gaps, gap))
  const withYear = yearsOf(rows).size > 1
  const shown = rows
    .map((row, index) => ({ ...row, number: index + 1, withYear }))
    .filter((row) => within?.has(row.proposition) ?? true)
    .filter((row) => fits(row.text))
  return order === 'own' ? shown : shown.toSorted((a, b) => Number(b.contested) - Number(a.contested))
}

const yearsOf = (rows: readonly LedgerRow[]): Set<string> =>
  new Set(
    rows
      .flatMap(({ firstSaid, lastSaid }) => [firstSaid, lastSaid])
      .flatMap((date) => date?.slice(0, 4) ?? []),
  )

/** The propositions that have a gap of this kind. */
export function gapRows(gaps: Ledger['gaps'], gap: Gap): readonly Id[] {
  if (gap === 'undenied') return gaps.claimsNobodyDenied
  if (gap === 'unclaimed') return gaps.denialsWithoutClaim
  if (gap === 'one-origin') return gaps.oneSource
  return [...new Set(gaps.speakersOnBothSides.map(({ proposition }) => proposition))]
}
