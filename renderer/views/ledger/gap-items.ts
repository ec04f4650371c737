import type { Ledger } from '../../../shared/contract/ledger.ts'
import type { Gap } from '../../state/ledger.ts'
import { counted } from '../../ui/counted.ts'
import { gapRows } from './shown-rows.ts'

/** One line of a gap: a row of the table by its number, with what is said of it, and the cell that a click leads to. */
export interface GapItem {
  key: string
  number: number
  words: string
  row: string
  column: number
}

/** The lines of a gap in the order of the table: one for each row that it narrows the table to. */
export function gapItems({ gaps, rows, columns }: Ledger, gap: Gap): GapItem[] {
  const places = new Map(rows.map((row, index) => [row.proposition, { row, number: index + 1 }]))
  const item = (
    proposition: string,
    column: number,
    words: (row: Ledger['rows'][number]) => string,
  ): GapItem[] => {
    const place = places.get(proposition)
    if (place === undefined) return []
    return [
      {
        key: `${proposition} ${column}`,
        number: place.number,
        words: words(place.row),
        row: proposition,
        column,
      },
    ]
  }
  if (gap === 'both-sides')
    return [...Map.groupBy(gaps.speakersOnBothSides, ({ proposition }) => proposition)]
      .flatMap(([proposition, turned]) =>
        item(proposition, columns.findIndex(({ key }) => key === turned[0]?.speaker) + 1, () =>
          turned.map(({ name }) => name).join(', '),
        ),
      )
      .sort((a, b) => a.number - b.number)
  return gapRows(gaps, gap).flatMap((id) =>
    item(id, 0, ({ text, documents }) =>
      gap === 'one-origin' ? `${text}, ${counted(documents, 'article')}` : text,
    ),
  )
}
