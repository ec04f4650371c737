import type { VirtualItem } from '@tanstack/react-virtual'
import { useState } from 'react'
import { FoldedRow } from './folded-row.tsx'
import { RowView, type RowViewProps } from './row-view.tsx'
import type { Painted } from './row-paint.ts'
import { createRowPaints } from './row-paints.ts'
import type { Row } from './rows.ts'
import type { Span } from './span.ts'

interface TextRowsProps extends Omit<RowViewProps, 'row' | 'paint' | 'top' | 'index'> {
  /** The rows that belong in the page, and where they stand. */
  items: readonly VirtualItem[]
  rows: readonly Row[]
  painted: Painted
  selected: Span | null
}

/** The rows that are in the page, in text order: so they are read aloud, too. */
export function TextRows({ items, rows, painted, selected, ...shared }: TextRowsProps) {
  const [paintOf] = useState(createRowPaints)
  return items.map(({ key, index, start }) => {
    const row = rows[index]
    if (!row) return null
    return row.folded === undefined ? (
      <RowView
        key={key}
        {...shared}
        {...{ row, index }}
        paint={paintOf(row, painted, selected)}
        top={start}
      />
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
