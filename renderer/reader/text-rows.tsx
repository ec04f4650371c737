import type { VirtualItem } from '@tanstack/react-virtual'
import { FoldedRow } from './folded-row.tsx'
import { RowView, type RowViewProps } from './row-view.tsx'
import type { Row } from './rows.ts'

interface TextRowsProps extends Omit<RowViewProps, 'row' | 'top' | 'index'> {
  /** The rows that belong in the page, and where they stand. */
  items: readonly VirtualItem[]
  rows: readonly Row[]
}

/** The rows that are in the page, in text order: so they are read aloud, too. */
export function TextRows({ items, rows, ...shared }: TextRowsProps) {
  return items.map(({ key, index, start }) => {
    const row = rows[index]
    if (!row) return null
    return row.folded === undefined ? (
      <RowView key={key} {...shared} {...{ row, index }} top={start} />
    ) : (
      <FoldedRow
        key={key}
        count={row.folded}
        pages={row.pages ?? []}
        top={start}
        index={index}
        measure={shared.measure}
      />
    )
  })
}
