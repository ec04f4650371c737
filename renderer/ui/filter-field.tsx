import { Search } from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import type { CommandId } from '../commands/command-table.ts'
import { CommandKeys } from './command-keys.tsx'
import { Field } from './field.tsx'
import { Keys } from './kbd.tsx'

interface FilterFieldProps {
  /** What is filtered; read aloud. */
  label: string
  placeholder: string
  value: string
  onType(typed: string): void
  /** The command that leads here; its key is shown while the box is empty. */
  command?: CommandId
  inputRef?: Ref<HTMLInputElement>
  className?: string
  autoFocus?: boolean
  /** Goes to the list; `key` as in a KeyboardEvent. */
  onLeave?(key: string): void
}

/** The box that narrows a list as one types. ↓ and Enter lead to the list; Esc empties the box, then leads there too or closes the dialog. */
export function FilterField({ value, onType, command, onLeave, ...field }: FilterFieldProps) {
  return (
    <Field
      {...field}
      icon={Search}
      maxLength={LONGEST}
      value={value}
      onChange={({ target }) => onType(target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape' && value !== '') onType('')
        else if (onLeave !== undefined && leads(event)) onLeave(event.key)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
      after={value === '' ? command !== undefined && <CommandKeys id={command} /> : <Keys keys="Escape" />}
    />
  )
}

function leads({ key, currentTarget }: KeyboardEvent): boolean {
  const isInDialog = currentTarget.closest('[role="dialog"]') !== null
  return key === 'ArrowDown' || key === 'Enter' || (key === 'Escape' && !isInDialog)
}

/** UTF-16 units; more words than anybody types to find something, and what calls take. */
const LONGEST = 200
