import { Plus } from 'lucide-react'
import type { RefObject } from 'react'
import type { Ledger } from '../../../shared/contract/ledger.ts'
import { showColumns, useLedger } from '../../state/ledger.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { FilterField } from '../../ui/filter-field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Segments } from '../../ui/segments.tsx'
import { counted } from '../../ui/counted.ts'

const COLUMNS = [
  { value: 'speaker', label: 'Speakers' },
  { value: 'outlet', label: 'Outlets' },
  { value: 'day', label: 'Days' },
] as const

const FIGURES = [
  { value: 'statements', label: 'Statements' },
  { value: 'origins', label: 'Origins' },
] as const

interface LedgerToolbarProps {
  ledger: Ledger | undefined
  /** Rows that the filter lets through. */
  shown: number
  filterRef: RefObject<HTMLInputElement | null>
  onAdd(): void
  /** Goes down into the table. */
  onDown(): void
}

/** What the table counts, what its columns are, and which rows it shows. */
export function LedgerToolbar({ ledger, shown, filterRef, onAdd, onDown }: LedgerToolbarProps) {
  const { columns, figure, text, gap } = useLedger()
  const open = useShell((shell) => shell.open)
  const narrowed = text !== '' || gap !== null
  return (
    <div className="ledger-tools" data-region="tools">
      <h1>Ledger</h1>
      <span className="muted ellipsis summary" role="status">
        {ledger === undefined || ledger.rows.length === 0
          ? ''
          : narrowed
            ? `${shown} of ${counted(ledger.rows.length, 'proposition')}`
            : summary(ledger)}
      </span>
      <span className="grow" />
      <FilterField
        inputRef={filterRef}
        className="ledger-filter"
        label="Filter propositions"
        placeholder="Filter"
        command="ledger.filter"
        value={text}
        onType={(typed) => useLedger.setState({ text: typed })}
        onLeave={onDown}
      />
      <span className="muted small tool-label">Columns</span>
      <Segments label="Columns" value={columns} options={COLUMNS} onChange={showColumns} />
      <span className="muted small tool-label">Count</span>
      <Segments
        label="Count"
        value={figure}
        options={FIGURES}
        onChange={(value) => useLedger.setState({ figure: value })}
      />
      <Button command="ledger.add" onClick={onAdd}>
        <Icon icon={Plus} />
        Proposition
      </Button>
      <Button onClick={() => open('export')}>Export</Button>
    </div>
  )
}

function summary({ rows, totals }: Ledger): string {
  const leading = rows
    .flatMap(({ marks }) => marks)
    .filter(({ stance }) => stance === 'claim' || stance === 'denial')
    .reduce((sum, { statements }) => sum + statements, 0)
  return [
    counted(rows.length, 'proposition'),
    counted(leading, 'claim or denial', 'claims and denials'),
    counted(totals.origins, 'origin'),
    counted(totals.documents, 'article'),
  ].join(', ')
}
