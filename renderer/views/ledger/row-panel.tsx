import { useCall } from '../../client/hooks.ts'
import type { LedgerColumns } from '../../../shared/contract/ledger.ts'
import { propositionStatus } from '../../../shared/model/proposition.ts'
import { NoteField } from '../../notes/note-field.tsx'
import { ListFilter } from '../../ui/list-filter.tsx'
import { Mark } from '../../ui/mark.tsx'
import { STANCES } from '../../ui/stance-words.ts'
import { useListFilter } from '../../ui/use-list-filter.ts'
import { PanelKeys, QUOTES } from './cell-panel.tsx'
import { OriginCards } from './origin-cards.tsx'
import type { ShownRow } from './shown-rows.ts'
import type { LedgerActions } from './use-ledger-actions.ts'
import { quoteWords } from './quote-words.ts'
import { byOrigin, type Origin } from './wordings.ts'
import { counted } from '../../ui/counted.ts'

interface RowPanelProps {
  row: ShownRow
  columns: LedgerColumns
  actions: LedgerActions
}

/** An open row: note and status of the proposition, then all that is said of it, claims beside denials. */
export function RowPanel({ row, columns, actions }: RowPanelProps) {
  const { proposition } = row
  const quotes = useCall('ledger.cell', { proposition, columns }).data
  const note = useCall('propositions.list', {}).data?.find(({ id }) => id === proposition)?.note
  const { found, filter } = useListFilter(quotes ?? NONE, quoteWords)
  const origins = byOrigin(found)
  const sides = STANCES.map(({ stance }) => ({
    stance,
    origins: origins.filter((origin) => origin.stance === stance),
  })).filter(({ origins: some }) => some.length > 0)
  return (
    <>
      <div className="panel-head">
        <h2 dir="auto">{row.text}</h2>
        <label className="small muted">
          Status{' '}
          <select
            className="select"
            value={row.status}
            onChange={({ target }) =>
              actions.change(proposition, { status: propositionStatus.parse(target.value) })
            }
          >
            {propositionStatus.options.map((status) => (
              <option key={status}>{status}</option>
            ))}
          </select>
        </label>
        <span className="grow" />
        <PanelKeys sides={row.contested} />
      </div>
      {note !== undefined && (
        <NoteField
          key={proposition}
          label="Note on the proposition"
          value={note}
          onKeep={(text) => actions.change(proposition, { note: text })}
        />
      )}
      {row.marks.length === 0 && (
        <p className="muted">Nothing is said of it yet. In a text, mark a statement and press p.</p>
      )}
      <ListFilter what="quotes" few={QUOTES} {...filter} />
      <div className="sides" aria-busy={quotes === undefined}>
        {sides.map((side) => (
          <Side key={side.stance} {...side} />
        ))}
      </div>
    </>
  )
}

const NONE = [] as const

function Side({ stance, origins }: { stance: Origin['stance']; origins: Origin[] }) {
  return (
    <section aria-label={stance}>
      <h3 className="side-title" data-stance={stance}>
        <Mark stance={stance} size={9} label={null} />
        {counted(origins.length, 'origin')} of {stance}
      </h3>
      <ul className="quote-cards">
        {origins.map((origin) => (
          <OriginCards
            key={origin.key}
            origin={origin}
            title={origin.wordings[0]?.quote.speakerName ?? 'no speaker'}
          />
        ))}
      </ul>
    </section>
  )
}
