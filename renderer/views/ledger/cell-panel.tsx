import type { LedgerColumns, LedgerMark, LedgerQuote } from '../../../shared/contract/ledger.ts'
import { useCall } from '../../client/hooks.ts'
import { Keys } from '../../ui/kbd.tsx'
import { ListFilter } from '../../ui/list-filter.tsx'
import { Mark } from '../../ui/mark.tsx'
import { useListFilter } from '../../ui/use-list-filter.ts'
import { OriginCards } from './origin-cards.tsx'
import type { ShownRow } from './shown-rows.ts'
import { quoteWords } from './quote-words.ts'
import { against, byOrigin, type Origin } from './wordings.ts'
import { counted } from '../../ui/counted.ts'
import { actWords, spanWords } from './words.ts'

interface CellPanelProps {
  row: ShownRow
  columns: LedgerColumns
  column: { key: string | null; label: string }
}

/** Quotes that are read without looking for one. */
export const QUOTES = 8

const NONE = [] as const

/** An open cell: what one column says of the proposition, in every wording, and what stands against it. */
export function CellPanel({ row, columns, column: { key, label } }: CellPanelProps) {
  const { proposition } = row
  const quotes = useCall('ledger.cell', { proposition, columns, column: key }).data
  const all = useCall('ledger.cell', { proposition, columns }).data
  const own = quotes ?? NONE
  const opposed = against(own, all ?? NONE)
  const { found, filter } = useListFilter([...own, ...opposed], quoteWords)
  const marks = row.cells.find(({ column }) => column === key)?.marks ?? []
  if (marks.length === 0)
    return (
      <p className="muted">
        <b>{label}</b> says nothing of this. <Keys keys="Escape" /> closes.
      </p>
    )
  const origins = byOrigin(own.filter((quote) => found.includes(quote)))
  const others = byOrigin(opposed.filter((quote) => found.includes(quote)))
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
      <ListFilter what="quotes" few={QUOTES} {...filter} />
      <div className="sides" aria-busy={quotes === undefined}>
        <ul className="quote-cards" aria-label={label}>
          {origins.map((origin, index) => (
            <OriginCards
              key={origin.key}
              origin={origin}
              title={<OwnTitle origin={origin} number={index + 1} />}
            />
          ))}
        </ul>
        {others.length > 0 && (
          <ul className="quote-cards against" aria-label="Against it">
            {others.map((origin) => (
              <OriginCards key={origin.key} origin={origin} title={<AgainstTitle origin={origin} />} />
            ))}
          </ul>
        )}
      </div>
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

function OwnTitle({ origin: { stance, wordings }, number }: { origin: Origin; number: number }) {
  return (
    <>
      <Mark stance={stance} size={9} />
      Origin {number}
      {wordings.length > 1 && ', fullest wording'}
    </>
  )
}

function AgainstTitle({ origin: { stance, wordings } }: { origin: Origin }) {
  const quote = wordings[0]?.quote
  const reports = wordings.reduce((sum, { also }) => sum + 1 + also.length, 0)
  return (
    <>
      <Mark stance={stance} size={9} />
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
