import { useState, type ComponentProps } from 'react'
import { RowView } from '../../../renderer/reader/row-view.tsx'
import { createRowPaints } from '../../../renderer/reader/row-paints.ts'
import type { TextRows as Windowed } from '../../../renderer/reader/text-rows.tsx'

/**
 * Stands in the place of `renderer/reader/text-rows.tsx` in the pane that has no windowing: every row is in the page, one after the
 * other as in any text. None is measured and none has a place of its own: the pane is not to be dearer than such a page must be.
 */
export function TextRows({
  rows,
  painted,
  selected,
  items: _items,
  ...shared
}: ComponentProps<typeof Windowed>) {
  const [paintOf] = useState(createRowPaints)
  return rows.map((row, index) => (
    <RowView
      key={row.start}
      {...shared}
      {...{ row, index }}
      paint={paintOf(row, painted, selected)}
      top={0}
      measure={notAtAll}
    />
  ))
}

const notAtAll = () => undefined
