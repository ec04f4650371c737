import { useMemo, useRef, type CSSProperties, type ReactNode } from 'react'
import type { Ledger } from '../../../shared/contract/ledger.ts'
import { goToCell, useLedger, type Gap } from '../../state/ledger.ts'
import { Button } from '../../ui/button.tsx'
import { grouped } from '../../ui/counted.ts'
import { gapItems } from './gap-items.ts'
import { useKeptScroll } from '../../ui/use-kept-scroll.ts'
import { Legend } from './legend.tsx'
import { gapRows } from './shown-rows.ts'
import { SilenceList } from './silence-list.tsx'
import { silences } from './silences.ts'
import { SilentDays } from './silent-days.tsx'
import './gap-panel.css'

const GAPS: readonly { gap: Gap; title: string }[] = [
  { gap: 'undenied', title: 'Claimed, never denied' },
  { gap: 'unclaimed', title: 'Denied, no claim recorded' },
  { gap: 'one-origin', title: 'Claim rests on one origin' },
  { gap: 'both-sides', title: 'On both sides' },
]

/** Rows that a gap lists before it says how many more there are. */
const MOST = 6

interface GapPanelProps {
  ledger: Ledger
  onGo(): void
  children: ReactNode
}

/** What nobody said. The title of a gap narrows the table to it; a row of it goes there. */
export function GapPanel({ ledger, onGo, children }: GapPanelProps) {
  const by = useLedger((state) => state.columns)
  const quiet = useMemo(() => (by === 'day' ? [] : silences(ledger)), [ledger, by])
  const { silentDays } = ledger.gaps
  const total =
    GAPS.reduce((sum, { gap }) => sum + gapRows(ledger.gaps, gap).length, 0) +
    quiet.length +
    silentDays.length
  const go = (row: string, column: number) => {
    useLedger.setState({ gap: null, text: '' })
    goToCell({ row, column }, false)
    onGo()
  }
  const panel = useRef<HTMLElement>(null)
  useKeptScroll(panel, 'gaps', true)
  return (
    <aside
      ref={panel}
      className="side end gap-panel"
      aria-label="Gaps"
      data-region="gaps"
      style={numbersOf(ledger)}
    >
      <div className="section">
        <div className="gap-head">
          <h2>Gaps</h2>
          <span className="muted">{total}</span>
        </div>
        <p className="small muted">What nobody said counts too.</p>
      </div>
      {GAPS.map(({ gap, title }) => (
        <GapSection key={gap} gap={gap} title={title} ledger={ledger} onGo={go} />
      ))}
      <SilenceList quiet={quiet} most={MOST} onGo={go} />
      <SilentDays stretches={silentDays} most={MOST} />
      {children}
      <Legend />
    </aside>
  )
}

/** As wide as the number of the last row, so that the words after all numbers begin below each other. */
const numbersOf = ({ rows }: Ledger): CSSProperties & { '--digits': number } => ({
  '--digits': String(rows.length).length,
})

interface GapSectionProps {
  gap: Gap
  title: string
  ledger: Ledger
  onGo(row: string, column: number): void
}

function GapSection({ gap, title, ledger, onGo }: GapSectionProps) {
  const on = useLedger((state) => state.gap === gap)
  const items = useMemo(() => gapItems(ledger, gap), [ledger, gap])
  if (items.length === 0) return null
  return (
    <section className="section">
      <h3>
        <button
          type="button"
          className="gap-title"
          aria-pressed={on}
          title={on ? 'Show the whole table' : 'Show these rows alone'}
          onClick={() => useLedger.setState({ gap: on ? null : gap, open: false })}
        >
          {title}
          <span className="muted">{items.length}</span>
        </button>
      </h3>
      <ul>
        {items.slice(0, MOST).map(({ key, number, words, row, column }) => (
          <li key={key}>
            <button type="button" className="gap-row" onClick={() => onGo(row, column)}>
              <span className="muted">{number}</span>
              <span dir="auto">{words}</span>
            </button>
          </li>
        ))}
      </ul>
      {items.length > MOST && (
        <Button look="plain" onClick={() => useLedger.setState({ gap: on ? null : gap, open: false })}>
          {on ? 'Show the whole table' : `Show all ${grouped(items.length)} in the table`}
        </Button>
      )}
    </section>
  )
}
