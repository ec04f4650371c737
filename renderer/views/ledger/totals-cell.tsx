import { Mark } from '../../ui/mark.tsx'
import { counted } from '../../ui/counted.ts'
import type { ShownRow } from './shown-rows.ts'

interface TotalsCellProps {
  id: string
  column: number
  row: ShownRow
  cursor: boolean
  onChoose(): void
}

/** In how many independent origins a proposition is claimed and denied, and from how many statements. */
export function TotalsCell({ id, column, row, cursor, onChoose }: TotalsCellProps) {
  const sides = (['claim', 'denial'] as const).map((stance) => {
    const mark = row.marks.find((candidate) => candidate.stance === stance)
    return { stance, origins: mark?.origins ?? 0, statements: mark?.statements ?? 0 }
  })
  const words = sides.map(
    ({ stance, origins, statements }) =>
      `${stance} in ${counted(origins, 'origin')} from ${counted(statements, 'statement')}`,
  )
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the keys
    <div
      id={id}
      className="ledger-totals"
      role="gridcell"
      aria-colindex={column + 1}
      data-cursor={cursor || undefined}
      style={{ gridColumn: column + 1 }}
      onClick={onChoose}
    >
      <span className="visually-hidden">{words.join('; ')}</span>
      <div aria-hidden>
        {sides.map(({ stance, origins, statements }) => (
          <span key={stance} className="side-total">
            <span className={origins === 0 ? 'count zero' : 'count'}>
              <Mark stance={stance} size={8} label={null} />
              {origins}
            </span>
            <span className="muted">from {statements}</span>
          </span>
        ))}
      </div>
    </div>
  )
}
