import type { ReactNode } from 'react'
import type { Ledger } from '../../../shared/contract/desk.ts'
import { useSetSettings, useSettings } from '../../app/use-settings.ts'
import { goToCell, useLedger, type Gap } from '../../state/ledger.ts'
import { Mark } from '../../ui/mark.tsx'
import { gapRows } from './shown-rows.ts'
import { silences } from './silences.ts'
import { counted } from '../../ui/counted.ts'

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
      <Silences ledger={ledger} onGo={go} />
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
  const items = gapItems(ledger, gap)
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
      {items.length > MOST && <p className="small muted gap-more">and {items.length - MOST} more</p>}
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

function Silences({ ledger, onGo }: { ledger: Ledger; onGo(row: string, column: number): void }) {
  const by = useLedger((state) => state.columns)
  const quiet = by === 'day' ? [] : silences(ledger)
  if (quiet.length === 0) return null
  return (
    <section className="section">
      <h3 className="gap-title">
        Not heard on contested rows
        <span className="muted">{quiet.length}</span>
      </h3>
      <ul>
        {quiet.slice(0, MOST).map(({ column, label, rows }) => (
          <li key={column} className="silence">
            <span className="ellipsis" dir="auto">
              {label}
            </span>
            <span className="silent-rows">
              {rows.slice(0, MOST).map(({ number, proposition }) => (
                <button
                  key={number}
                  type="button"
                  aria-label={`${label}, row ${number}`}
                  onClick={() => onGo(proposition, column + 1)}
                >
                  {number}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {quiet.length > MOST && <p className="small muted gap-more">and {quiet.length - MOST} more</p>}
    </section>
  )
}

function Legend() {
  const { frames } = useSettings()
  const set = useSetSettings()
  return (
    <section className="section legend">
      <h3 className="caption">How to read a cell</h3>
      <p className="row small">
        {(['claim', 'denial', 'question', 'comment'] as const).map((stance) => (
          <span key={stance} className="count">
            <Mark stance={stance} size={9} label={null} />
            {stance}
          </span>
        ))}
      </p>
      <p className="row small">
        <Mark stance="claim" hedged size={9} label={null} />
        <Mark stance="denial" hedged size={9} label={null} />
        hollow: possible or unclear
      </p>
      <p className="small">
        The figure counts statements; a quotation repeated in five articles is one origin.
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={frames === 'table'}
          onChange={({ target }) => set({ frames: target.checked ? 'table' : 'row' })}
        />
        Frame contradictions in every row
      </label>
    </section>
  )
}
