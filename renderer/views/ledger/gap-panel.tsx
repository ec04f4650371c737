import { useMemo, type ReactNode } from 'react'
import type { Ledger } from '../../../shared/contract/ledger.ts'
import { goToCell, useLedger, type Gap } from '../../state/ledger.ts'
import { counted } from '../../ui/counted.ts'
import { Legend } from './legend.tsx'
import { gapRows } from './shown-rows.ts'
import { SilenceList } from './silence-list.tsx'
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
  const total = GAPS.reduce((sum, { gap }) => sum + gapRows(ledger.gaps, gap).length, 0)
  const go = (row: string, column: number) => {
    useLedger.setState({ gap: null, text: '' })
    goToCell({ row, column }, false)
    onGo()
  }
  return (
    <aside className="side end gap-panel" aria-label="Gaps" data-region="gaps">
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
      <SilenceList ledger={ledger} most={MOST} onGo={go} />
      <SilentDays stretches={ledger.gaps.silentDays} most={MOST} />
      {children}
      <Legend />
    </aside>
  )
}

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
          <span className="muted">{gapRows(ledger.gaps, gap).length}</span>
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
        <p className="small muted gap-more">and {(items.length - MOST).toLocaleString('en')} more</p>
      )}
    </section>
  )
}

interface GapItem {
  key: string
  number: number
  words: string
  row: string
  column: number
}

function gapItems({ gaps, rows, columns }: Ledger, gap: Gap): GapItem[] {
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
    return gaps.speakersOnBothSides
      .flatMap(({ speaker, name, proposition }) =>
        item(proposition, columns.findIndex(({ key }) => key === speaker) + 1, () => name),
      )
      .sort((a, b) => a.number - b.number)
  return gapRows(gaps, gap).flatMap((id) =>
    item(id, 0, ({ text, documents }) =>
      gap === 'one-origin' ? `${text}, ${counted(documents, 'article')}` : text,
    ),
  )
}
