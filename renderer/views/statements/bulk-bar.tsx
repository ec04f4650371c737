import type { CommandId } from '../../commands/command-table.ts'
import { useBulkChange } from '../../state/bulk-change.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { Button } from '../../ui/button.tsx'
import { Keys } from '../../ui/kbd.tsx'
import { BulkPanel, type BulkPart } from './bulk-panel.tsx'
import type { Bulk } from './use-bulk.ts'
import { grouped } from '../../ui/counted.ts'
import './bulk-bar.css'

const PARTS: readonly { part: BulkPart; title: string; command?: CommandId }[] = [
  { part: 'stance', title: 'Stance' },
  { part: 'speaker', title: 'Speaker', command: 'table.speaker' },
  { part: 'proposition', title: 'Proposition', command: 'table.proposition' },
  { part: 'said', title: 'Said', command: 'table.said' },
  { part: 'hedge', title: 'Hedge', command: 'table.hedge' },
  { part: 'credibility', title: 'Credibility' },
  { part: 'tag', title: 'Tag', command: 'table.tag' },
  { part: 'untag', title: 'Take tag off' },
  { part: 'link', title: 'Link', command: 'table.link' },
  { part: 'origin', title: 'Origin', command: 'table.origin' },
]

interface BulkBarProps {
  bulk: Bulk
  open: BulkPart | null
  /** What the selected rows have in common, as far as they are on screen. */
  shared: string
  onOpen(part: BulkPart | null): void
  onClear(): void
}

/** Changes all selected statements at once. */
export function BulkBar({ bulk, open, shared, onOpen, onClear }: BulkBarProps) {
  const count = useStatementTable((table) => table.selected.size)
  const busy = useBulkChange(({ running }) => running !== null)
  return (
    <div className="bulk-bar" role="toolbar" aria-label="Change the selected statements" data-region="bulk">
      <b role="status">{grouped(count)} selected</b>
      <span className="muted bulk-shared">{shared}</span>
      {PARTS.map(({ part, title, command }) => (
        <span key={part} className="bulk-part">
          <Button
            {...(command === undefined ? {} : { command })}
            disabled={busy}
            aria-expanded={open === part}
            aria-haspopup="dialog"
            onClick={() => onOpen(open === part ? null : part)}
          >
            {title}
          </Button>
          {open === part && <BulkPanel {...{ part, title, bulk }} onDone={() => onOpen(null)} />}
        </span>
      ))}
      <Button command="table.remove" disabled={busy} onClick={bulk.remove}>
        Remove
      </Button>
      <span className="grow" />
      <span className="muted bulk-undo">One step to undo</span>
      <button type="button" className="bulk-clear" aria-label="Esc: clear the selection" onClick={onClear}>
        <Keys keys="Escape" />
      </button>
    </div>
  )
}
