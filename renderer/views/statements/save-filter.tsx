import { Bookmark } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { Button, DialogTrigger, Dialog, Popover } from 'react-aria-components'
import { useCall, useMutationCall } from '../../client/hooks.ts'
import { tell } from '../../state/notices.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { Field } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'

/** Gives the present filter a name. A name that is taken is given to this filter instead. */
export function SaveFilter() {
  const filter = useStatementTable((table) => table.filter)
  const saved = useCall('filters.list', {}).data ?? []
  const save = useMutationCall('filters.save').mutate
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const taken = saved.find((one) => one.name.toLowerCase() === name.trim().toLowerCase())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    save(
      { ...(taken === undefined ? {} : { id: taken.id }), name: name.trim(), filter },
      {
        onSuccess: (made) => {
          setOpen(false)
          setName('')
          tell(`Saved this view as “${made.name}”`)
        },
      },
    )
  }
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="button">
        <Icon icon={Bookmark} />
        Save this view
      </Button>
      <Popover className="floating save-filter" placement="bottom end">
        <Dialog aria-label="Save this view">
          <form onSubmit={submit}>
            <Field
              label="Name of the view"
              placeholder="Name, such as “denials without a date”"
              autoFocus
              maxLength={200}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
            <p className="small muted">
              {taken === undefined
                ? 'Keeps what is filtered, not the rows: statements that come later are in it too.'
                : `“${taken.name}” is there already and will show this instead.`}
            </p>
            <button type="submit" className="button primary" disabled={name.trim() === ''}>
              {taken === undefined ? 'Save' : 'Replace'}
            </button>
          </form>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
