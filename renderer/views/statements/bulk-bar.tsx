import { useEffect, useRef, useState } from 'react'
import { useCall } from '../../client/hooks.ts'
import type { CommandId } from '../../commands/command-table.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { Button } from '../../ui/button.tsx'
import { Keys } from '../../ui/kbd.tsx'
import { readSaid } from '../../ui/read-said.ts'
import { ChoiceBox } from '../quick-tag/choice-box.tsx'
import { tagChoices } from '../quick-tag/choices.ts'
import { bulkChoices, type BulkField } from './bulk-choices.ts'
import type { Bulk } from './use-bulk.ts'

/** What can be open over the bar. */
export type BulkPart = BulkField | 'said' | 'tag' | 'untag'

const PARTS: readonly { part: BulkPart; title: string; command?: CommandId }[] = [
  { part: 'stance', title: 'Stance' },
  { part: 'speaker', title: 'Speaker', command: 'table.speaker' },
  { part: 'proposition', title: 'Proposition', command: 'table.proposition' },
  { part: 'said', title: 'Said', command: 'table.said' },
  { part: 'hedge', title: 'Hedge', command: 'table.hedge' },
  { part: 'credibility', title: 'Credibility' },
  { part: 'tag', title: 'Tag', command: 'table.tag' },
  { part: 'untag', title: 'Take tag off' },
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
  return (
    <div className="bulk-bar" role="toolbar" aria-label="Change the selected statements" data-region="bulk">
      <b role="status">{count.toLocaleString('en')} selected</b>
      <span className="muted bulk-shared">{shared}</span>
      {PARTS.map(({ part, title, command }) => (
        <span key={part} className="bulk-part">
          <Button
            {...(command === undefined ? {} : { command })}
            aria-expanded={open === part}
            aria-haspopup="dialog"
            onClick={() => onOpen(open === part ? null : part)}
          >
            {title}
          </Button>
          {open === part && <BulkPanel {...{ part, title, bulk }} onDone={() => onOpen(null)} />}
        </span>
      ))}
      <Button command="table.remove" onClick={bulk.remove}>
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

interface BulkPanelProps {
  part: BulkPart
  title: string
  bulk: Bulk
  onDone(): void
}

function BulkPanel({ part, title, bulk, onDone }: BulkPanelProps) {
  return (
    <div
      className="bulk-panel floating"
      role="dialog"
      aria-label={title}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.parentElement?.contains(relatedTarget)) onDone()
      }}
    >
      {part === 'said' ? (
        <SaidBox bulk={bulk} onDone={onDone} />
      ) : (
        <ListBox {...{ part, title, bulk, onDone }} />
      )}
    </div>
  )
}

function ListBox({ part, title, bulk, onDone }: BulkPanelProps & { part: Exclude<BulkPart, 'said'> }) {
  const speakers = useCall('speakers.list', {}).data ?? []
  const propositions = useCall('propositions.list', {}).data ?? []
  const tags = useCall('tags.list', {}).data ?? []
  const [typed, setTyped] = useState('')
  const shared = { label: title, value: typed, onType: setTyped, onCancel: onDone }
  if (part === 'tag' || part === 'untag') {
    const choices = tagChoices(tags, [], typed).filter(({ id }) => part === 'tag' || id !== null)
    return (
      <ChoiceBox
        {...shared}
        choices={choices}
        onChoose={(choice) => {
          if (part === 'tag' && choice) bulk.tag({ add: [choice.id ?? { name: choice.name }] })
          if (part === 'untag' && choice?.id) bulk.tag({ remove: [choice.id] })
          onDone()
        }}
      />
    )
  }
  const choices = bulkChoices(part, typed, { speakers, propositions })
  return (
    <ChoiceBox
      {...shared}
      choices={choices}
      onChoose={(chosen) => {
        const choice = choices.find(({ key }) => key === chosen?.key)
        if (choice) bulk.update(choice.fields)
        onDone()
      }}
    />
  )
}

function SaidBox({ bulk, onDone }: Pick<BulkPanelProps, 'bulk' | 'onDone'>) {
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { said, problem, hint } = readSaid(typed, null)
  useEffect(() => field.current?.focus(), [])
  const keep = () => {
    if (problem !== null) return
    bulk.update({ said })
    onDone()
  }
  return (
    <div className="bulk-said">
      <div className="field">
        <input
          ref={field}
          aria-label="Said date"
          aria-invalid={problem !== null}
          placeholder="2022, 2022-02 or 2022-02-16"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep()
            else if (event.key === 'Escape') onDone()
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
        <Keys keys="Enter" />
      </div>
      <p className={problem === null ? 'small muted' : 'small bad'} role="status">
        {problem ??
          hint ??
          (typed === '' ? 'An empty field takes the date away.' : 'As much of the date as is known.')}
      </p>
    </div>
  )
}
