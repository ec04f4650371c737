import { ArrowLeftRight } from 'lucide-react'
import type { LedgerCell, LedgerMark } from '../../../shared/contract/ledger.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import { useLedger } from '../../state/ledger.ts'
import { Icon } from '../../ui/icon.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Unfound } from '../../ui/unfound.tsx'
import { belowFigures, cellWords, leadingMarks, markWords, minorMarks } from './words.ts'

interface FigureCellProps {
  id: string
  /** Place in the table, from 0. */
  column: number
  label: string
  cell: LedgerCell | undefined
  cursor: boolean
  /** The stance that this cell has in the contradiction that is framed. */
  framed: Stance | null
  /** At which side of it the cell stands that it contradicts. */
  bracket: 'start' | 'end' | null
  onChoose(): void
}

/** How often one speaker, outlet or day claims and denies one proposition, and in how many origins. */
export function FigureCell({ id, column, label, cell, cursor, framed, bracket, onChoose }: FigureCellProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the keys
    <div
      id={id}
      className={framed === null ? 'ledger-cell' : 'ledger-cell framed'}
      role="gridcell"
      aria-colindex={column + 1}
      data-cursor={cursor || undefined}
      data-stance={framed ?? undefined}
      data-bracket={bracket ?? undefined}
      style={{ gridColumn: column + 1 }}
      onClick={onChoose}
    >
      <span className="visually-hidden">{cellWords(label, cell)}</span>
      <div aria-hidden>{cell === undefined ? <span className="nothing" /> : <Figures cell={cell} />}</div>
    </div>
  )
}

function Figures({ cell: { marks, reversed } }: { cell: LedgerCell }) {
  const figure = useLedger((ledger) => ledger.figure)
  const leading = leadingMarks(marks)
  const minor = minorMarks(marks)
  if (leading.length === 0) return minor.map((mark) => <MinorFigure key={mark.stance} mark={mark} />)
  return (
    <>
      <span className="figures">
        {leading.map((mark) => (
          <span key={mark.stance} className="figure">
            <Mark stance={mark.stance} hedged={mark.hedged} size={11} label={null} />
            {mark[figure]}
            <Unfound short count={mark.unfound} />
          </span>
        ))}
      </span>
      {minor.length > 0 && (
        <span className="corner">
          {minor.map((mark) => (
            <span key={mark.stance} title={markWords(mark)}>
              <Mark stance={mark.stance} size={9} label={null} />
            </span>
          ))}
        </span>
      )}
      {reversed && (
        <span className="reversed">
          <Icon icon={ArrowLeftRight} size={13} />
          reversed
        </span>
      )}
      <span className="below">{belowFigures(leading, figure)}</span>
    </>
  )
}

function MinorFigure({ mark }: { mark: LedgerMark }) {
  return (
    <span className="minor" title={markWords(mark)}>
      <span className="figures">
        <Mark stance={mark.stance} size={9} label={null} />
        {mark.statements}
        <Unfound short count={mark.unfound} />
      </span>
      <span className="below">{mark.stance}</span>
    </span>
  )
}
