import type { Ledger, LedgerColumns } from '../../../shared/contract/ledger.ts'
import { shortDate } from '../../ui/dates.ts'

/** The same ledger with its days in words, the year below each; other columns are named already. */
export function withDayWords(ledger: Ledger, by: LedgerColumns): Ledger {
  if (by !== 'day') return ledger
  const columns = ledger.columns.map((column) =>
    column.key === null || !/^\d{4}/.test(column.key)
      ? column
      : {
          ...column,
          label: shortDate(column.key, false),
          detail: column.key.length === 4 ? '' : column.key.slice(0, 4),
        },
  )
  return { ...ledger, columns }
}
