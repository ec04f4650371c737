import type { LedgerColumns, LedgerMark, LedgerQuote } from '../../../shared/contract/desk.ts'
import { useCall } from '../../client/hooks.ts'
import { Keys } from '../../ui/kbd.tsx'
import { Mark } from '../../ui/mark.tsx'
import { OriginCards } from './origin-cards.tsx'
import type { ShownRow } from './shown-rows.ts'
import { against, byOrigin } from './wordings.ts'
import { actWords, counted, spanWords } from './words.ts'

interface CellPanelProps {
  row: ShownRow
  columns: LedgerColumns
  column: { key: string | null; label: string }
}

/** An open cell: what one column says of the proposition, in every wording, and what stands against it. */
export function CellPanel({ row, columns, column: { key, label } }: CellPanelProps) {
  const { proposition } = row
  const quotes = useCall('ledger.cell', { proposition, columns, column: key }).data
  const all = useCall('ledger.cell', { proposition, columns }).data
  const marks = row.cells.find(({ column }) => column === key)?.marks ?? []
  if (marks.length === 0)
    return (
      <p className="muted">
        <b>{label}</b> says nothing of this. <Keys keys="Escape" /> closes.
      </p>
    )
  const origins = byOrigin(quotes ?? [])
  const others = byOrigin(against(quotes ?? [], all ?? []))
  return (
    <>
      <div className="panel-head">
        <h2 dir="auto">{label}</h2>
        {marks.map((mark) => (
          <Act key={mark.stance} mark={mark} />
        ))}
        <span className="muted">{whenSaid(quotes ?? [])}</span>
        <span className="grow" />
        <PanelKeys sides={others.length > 0} />
      </div>
      <ul className="quote-cards" aria-busy={quotes === undefined}>
        {origins.map((origin, index) => (
          <OriginCards
            key={origin.key}
            origin={origin}
            title={originTitle(origin.stance, origins.length > 1 ? index + 1 : null, origin.wordings.length)}
          />
        ))}
        {others.map((origin) => (
          <OriginCards key={origin.key} origin={origin} title={<AgainstTitle origin={origin} />} />
        ))}
      </ul>
    </>
  )
}

function Act({ mark }: { mark: LedgerMark }) {
  return (
    <span className="act" data-stance={mark.stance}>
      <Mark stance={mark.stance} hedged={mark.hedged} size={9} label={null} />
      {actWords(mark)}
    </span>
  )
}

/** Keys that act while a cell is open. */
export function PanelKeys({ sides }: { sides: boolean }) {
  return (
    <span className="panel-keys muted small">
      {sides ? 'read side by side' : 'read in the text'} <Keys keys="Enter" /> next cell{' '}
      <Keys keys="ArrowRight" />
      close <Keys keys="Escape" />
    </span>
  )
}

function originTitle(stance: LedgerMark['stance'], number: number | null, wordings: number) {
  return (
    <>
      <Mark stance={stance} size={9} label={stance} />
      {number === null ? '' : `Origin ${number}`}
      {number !== null && wordings > 1 ? ', ' : ''}
      {wordings > 1 ? (number === null ? 'Fullest wording' : 'fullest wording') : ''}
      {number === null && wordings === 1 ? 'In these words' : ''}
    </>
  )
}

function AgainstTitle({ origin: { stance, wordings } }: { origin: ReturnType<typeof byOrigin>[number] }) {
  const quote = wordings[0]?.quote
  const reports = wordings.reduce((sum, { also }) => sum + 1 + also.length, 0)
  return (
    <>
      <Mark stance={stance} size={9} label={stance} />
      Against it: {quote?.speakerName ?? quote?.outlet ?? 'no speaker'}
      {reports > 1 && <span className="muted">{counted(reports, 'report')}, 1 origin</span>}
    </>
  )
}

function whenSaid(quotes: readonly LedgerQuote[]): string {
  const dates = quotes
    .map(({ said }) => said)
    .filter((said) => said !== null)
    .toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  return first === undefined || last === undefined ? '' : `said ${spanWords(first, last)}`
}
