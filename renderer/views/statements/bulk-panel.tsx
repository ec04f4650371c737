import { useEffect, useRef, useState } from 'react'
import { useCall } from '../../client/hooks.ts'
import { LINK_KINDS } from '../../../shared/model/link.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { Keys } from '../../ui/kbd.tsx'
import { readSaid } from '../../ui/read-said.ts'
import { ChoiceBox } from '../quick-tag/choice-box.tsx'
import { tagChoices } from '../quick-tag/choices.ts'
import { bulkChoices, linkChoices, originChoices, type BulkField } from './bulk-choices.ts'
import type { Bulk } from './use-bulk.ts'
import { grouped } from '../../ui/counted.ts'

/** What can be open over the bar. */
export type BulkPart = BulkField | 'said' | 'tag' | 'untag' | 'link' | 'origin'

interface BulkPanelProps {
  part: BulkPart
  title: string
  bulk: Bulk
  onDone(): void
}

/** Asks what the selected statements are given in one field. */
export function BulkPanel({ part, title, bulk, onDone }: BulkPanelProps) {
  return (
    <div
      className="bulk-panel floating"
      role="dialog"
      aria-label={title}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.parentElement?.contains(relatedTarget)) onDone()
      }}
    >
      <Box {...{ part, title, bulk, onDone }} />
    </div>
  )
}

function Box({ part, ...rest }: BulkPanelProps) {
  switch (part) {
    case 'said':
      return <SaidBox {...rest} />
    case 'link':
      return <LinkBox {...rest} />
    case 'origin':
      return <OriginBox {...rest} />
    default:
      return <ListBox part={part} {...rest} />
  }
}

function ListBox({
  part,
  title,
  bulk,
  onDone,
}: BulkPanelProps & { part: Exclude<BulkPart, 'said' | 'link' | 'origin'> }) {
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

function LinkBox({ title, bulk, onDone }: Pick<BulkPanelProps, 'title' | 'bulk' | 'onDone'>) {
  const used = useCall('links.list', {}).data ?? []
  const others = useStatementTable((table) => table.selected.size) - 1
  const [typed, setTyped] = useState('')
  if (others < 1)
    return (
      <p className="bulk-said small muted">
        Select two statements or more: the first is linked to the others.
      </p>
    )
  return (
    <>
      <ChoiceBox
        label={title}
        value={typed}
        choices={linkChoices([...LINK_KINDS, ...used.map(({ kind }) => kind)], typed)}
        onType={setTyped}
        onCancel={onDone}
        onChoose={(choice) => {
          if (choice) bulk.link(choice.name)
          onDone()
        }}
      />
      <p className="bulk-said small muted">
        From the statement selected first to {others === 1 ? 'the other' : `the ${grouped(others)} others`}.
      </p>
    </>
  )
}

function OriginBox({ title, bulk, onDone }: Pick<BulkPanelProps, 'title' | 'bulk' | 'onDone'>) {
  const [typed, setTyped] = useState('')
  const choices = originChoices(typed)
  return (
    <ChoiceBox
      label={title}
      value={typed}
      choices={choices}
      onType={setTyped}
      onCancel={onDone}
      onChoose={(chosen) => {
        const choice = choices.find(({ key }) => key === chosen?.key)
        if (choice) bulk.origin(choice.origin)
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
