import { Bookmark } from 'lucide-react'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Id } from '../../shared/model/identity.ts'
import { Field } from './field.tsx'
import { Icon } from './icon.tsx'
import './save-under-name.css'

interface Named {
  readonly id: Id
  readonly name: string
}

interface SaveUnderNameProps {
  open: boolean
  onOpen(open: boolean): void
  /** What is saved, as in “Save this view”. */
  what: 'view' | 'search'
  className: string
  /** What the button shows. */
  children: ReactNode
  isDisabled?: boolean
  placeholder: string
  /** What a new name keeps, and what becomes of a name that is taken. */
  keeps: string
  replaces: string
  saved: readonly Named[]
  /** `taken` has the name already, and is to be what is saved now. Calls `done` when it is saved. */
  onSave(name: string, taken: Named | null, done: () => void): void
}

/** Gives what is shown a name. A name that is taken is given to it instead, and the form says so before. */
export function SaveUnderName({ open, onOpen, what, saved, onSave, ...props }: SaveUnderNameProps) {
  const [name, setName] = useState('')
  const given = name.trim()
  const taken = saved.find((one) => one.name.toLowerCase() === given.toLowerCase()) ?? null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (given === '') return
    onSave(given, taken, () => {
      onOpen(false)
      setName('')
    })
  }
  return (
    <DialogTrigger isOpen={open} onOpenChange={onOpen}>
      <Button className={props.className} isDisabled={props.isDisabled ?? false}>
        <Icon icon={Bookmark} />
        {props.children}
      </Button>
      {/* oxlint-disable-next-line jsx-a11y/aria-proptypes -- without a role it cannot be named; the dialog in it has a name */}
      <Popover className="floating save-under-name" placement="bottom end" aria-labelledby="">
        <Dialog aria-label={`Save this ${what}`}>
          <form onSubmit={submit}>
            <Field
              label={`Name of the ${what}`}
              placeholder={props.placeholder}
              autoFocus
              maxLength={200}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
            <p className="small muted">
              {taken === null ? props.keeps : `“${taken.name}” is there already and ${props.replaces}`}
            </p>
            <button type="submit" className="button primary" disabled={given === ''}>
              {taken === null ? 'Save' : 'Replace'}
            </button>
          </form>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
