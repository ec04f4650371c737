import { useCall, useMutationCall } from '../../client/hooks.ts'
import { tell } from '../../state/notices.ts'
import { useSearch } from '../../state/search.ts'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { SaveUnderName } from '../../ui/save-under-name.tsx'

interface SaveSearchProps {
  open: boolean
  onOpen(open: boolean): void
}

/** Gives the present search a name. */
export function SaveSearch({ open, onOpen }: SaveSearchProps) {
  const query = useSearch((search) => search.query).trim()
  const saved = useCall('searches.list', {}).data ?? []
  const save = useMutationCall('searches.save').mutate
  return (
    <SaveUnderName
      what="search"
      {...{ open, onOpen, saved }}
      className="button large"
      isDisabled={query === ''}
      placeholder="Name, such as “denials without a number”"
      keeps="Keeps the query, not the hits: what comes later is found too."
      replaces="will find this instead."
      onSave={(name, taken, done) =>
        save(
          { ...(taken === null ? {} : { id: taken.id }), name, query },
          {
            onSuccess: (made) => {
              done()
              tell(`Saved this search as “${made.name}”`)
            },
          },
        )
      }
    >
      Save
      <CommandKeys id="search.save" />
    </SaveUnderName>
  )
}
