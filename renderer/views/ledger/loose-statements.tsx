import { useDeferredValue, useEffect, useRef, useState, type RefObject } from 'react'
import type { StatementRow } from '../../../shared/contract/statement-table.ts'
import { useCall } from '../../client/hooks.ts'
import { useLedger } from '../../state/ledger.ts'
import { showStatements } from '../../state/statement-table.ts'
import { Button } from '../../ui/button.tsx'
import { isHedged, Mark } from '../../ui/mark.tsx'
import { Unfound } from '../../ui/unfound.tsx'
import { propositionChoices } from '../quick-tag/choices.ts'
import { dragStatements } from './drag.ts'
import { PickDialog } from './pick-dialog.tsx'
import type { LedgerActions } from './use-ledger-actions.ts'
import { grouped } from '../../ui/counted.ts'

/** Statements listed at once; the next come up as these find their place. */
const LISTED = 50

/**
 * Statements without a proposition: they are dragged onto a row, or put under one with Enter. The words that narrow the table narrow
 * them too, so that what belongs together stands side by side.
 */
export function LooseStatements({ actions }: { actions: LedgerActions }) {
  const words = useDeferredValue(useLedger((ledger) => ledger.text.trim()))
  const filter = { propositions: [null], ...(words === '' ? {} : { text: words }) }
  const found = useCall('statements.query', { filter, limit: LISTED }, { keepPrevious: true }).data
  const { data: propositions = [], isPending } = useCall('propositions.list', {})
  const [chosen, setChosen] = useState<StatementRow | null>(null)
  const list = useRef<HTMLUListElement>(null)
  useFocusOnNext(list, found?.rows)
  if (found === undefined || (found.total === 0 && words === '')) return null
  return (
    <section className="section" aria-label="Without a proposition">
      <h3 className="gap-title">
        Without a proposition
        <span className="muted">{grouped(found.total)}</span>
      </h3>
      <p className="small muted">
        {found.total === 0 ? `None has “${words}”.` : 'Drag one onto a row, or choose it.'}
      </p>
      <ul className="loose" ref={list}>
        {found.rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className="loose-statement"
              draggable
              onDragStart={(event) => dragStatements(event, { statements: [row.id], from: null })}
              onClick={() => setChosen(row)}
            >
              <Mark stance={row.stance} hedged={isHedged(row)} size={9} />
              <span>
                <span className="loose-quote" dir="auto">
                  {row.quote} <Unfound count={Number(row.anchor !== 'sure')} />
                </span>
                <span className="muted">
                  {[row.speakerName, row.outlet ?? row.title].filter(Boolean).join(', ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.total > LISTED && (
        <p className="small muted gap-more">
          and {grouped(found.total - LISTED)} more{' '}
          <Button onClick={() => showStatements(filter)}>All in the table</Button>
        </p>
      )}
      {chosen !== null && (
        <PickDialog
          title="Put under a proposition"
          subject={chosen.quote}
          label="Proposition"
          pending={isPending}
          choices={(typed) => propositionChoices(propositions, typed)}
          onChoose={({ id, name }) =>
            actions.assign([chosen.id], id === null ? { text: name } : { proposition: id, text: name })
          }
          onClose={() => setChosen(null)}
        />
      )}
    </section>
  )
}

/** The statement that found its place goes with the focus: the next one in the list takes it, so that many are put in turn. */
function useFocusOnNext(list: RefObject<HTMLUListElement | null>, rows: readonly StatementRow[] | undefined) {
  const place = useRef(-1)
  useEffect(() => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    if (place.current >= 0 && document.activeElement === document.body)
      buttons[Math.min(place.current, buttons.length - 1)]?.focus()
    const remember = ({ target }: FocusEvent) => (place.current = buttons.findIndex((one) => one === target))
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [list, rows])
}
