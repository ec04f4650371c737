import { Bookmark } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useCall, useMutationCall } from '../../client/hooks.ts'
import { tell } from '../../state/notices.ts'
import { useSearch } from '../../state/search.ts'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { Field } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'

interface SaveSearchProps {
  open: boolean
  onOpen(open: boolean): void
}

/** Gives the present search a name. A name that is taken is given to this search instead. */
export function SaveSearch({ open, onOpen }: SaveSearchProps) {
  const query = useSearch((search) => search.query).trim()
  const saved = useCall('searches.list', {}).data ?? []
  const save = useMutationCall('searches.save').mutate
  const [name, setName] = useState('')
  const taken = saved.find((one) => one.name.toLowerCase() === name.trim().toLowerCase())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    save(
      { ...(taken === undefined ? {} : { id: taken.id }), name: name.trim(), query },
      {
        onSuccess: (made) => {
          onOpen(false)
          setName('')
          tell(`Saved this search as “${made.name}”`)
        },
      },
    )
  }
  return (
    <DialogTrigger isOpen={open} onOpenChange={onOpen}>
      <Button className="button large" isDisabled={query === ''}>
        <Icon icon={Bookmark} />
        Save
        <CommandKeys id="search.save" />
      </Button>
      <Popover className="floating save-search" placement="bottom end">
        <Dialog aria-label="Save this search">
          <form onSubmit={submit}>
            <Field
              label="Name of the search"
              placeholder="Name, such as “denials without a number”"
              autoFocus
              maxLength={200}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
            <p className="small muted">
              {taken === undefined
                ? 'Keeps the query, not the hits: what comes later is found too.'
                : `“${taken.name}” is there already and will find this instead.`}
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
