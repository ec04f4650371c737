import { useState } from 'react'
import { useCall } from '../../client/hooks.ts'
import { LINK_KINDS } from '../../../shared/model/link.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { ChoiceBox } from '../quick-tag/choice-box.tsx'
import { tagChoices } from '../quick-tag/choices.ts'
import { bulkChoices, linkChoices, originChoices, type BulkField } from './bulk-choices.ts'
import { SaidBox } from './said-box.tsx'
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
    case 'tag':
    case 'untag':
      return <TagBox part={part} {...rest} />
    default:
      return <FieldBox part={part} {...rest} />
  }
}

function TagBox({ part, title, bulk, onDone }: BulkPanelProps & { part: 'tag' | 'untag' }) {
  const { data: tags = [], isPending } = useCall('tags.list', {})
  const [typed, setTyped] = useState('')
  return (
    <ChoiceBox
      label={title}
      value={typed}
      choices={tagChoices(tags, [], typed).filter(({ id }) => part === 'tag' || id !== null)}
      pending={isPending}
      onType={setTyped}
      onCancel={onDone}
      onChoose={(choice) => {
        if (part === 'tag' && choice) bulk.tag({ add: [choice.id ?? { name: choice.name }] })
        if (part === 'untag' && choice?.id) bulk.tag({ remove: [choice.id] })
        onDone()
      }}
    />
  )
}

function FieldBox({ part, title, bulk, onDone }: BulkPanelProps & { part: BulkField }) {
  const speakers = useCall('speakers.list', {})
  const propositions = useCall('propositions.list', {})
  const [typed, setTyped] = useState('')
  const known = { speakers: speakers.data ?? [], propositions: propositions.data ?? [] }
  const choices = bulkChoices(part, typed, known)
  return (
    <ChoiceBox
      label={title}
      value={typed}
      choices={choices}
      pending={speakers.isPending || propositions.isPending}
      onType={setTyped}
      onCancel={onDone}
      onChoose={(chosen) => {
        const choice = choices.find(({ key }) => key === chosen?.key)
        if (choice) bulk.update(choice.fields)
        onDone()
      }}
    />
  )
}

function LinkBox({ title, bulk, onDone }: Pick<BulkPanelProps, 'title' | 'bulk' | 'onDone'>) {
  const { data: used = [], isPending } = useCall('links.list', {})
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
        pending={isPending}
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
