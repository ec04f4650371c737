import { useState } from 'react'
import { useCall, useMutationCall } from '../../client/hooks.ts'
import { tell } from '../../state/notices.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { SaveUnderName } from '../../ui/save-under-name.tsx'

/** Gives the present filter a name. */
export function SaveFilter() {
  const filter = useStatementTable((table) => table.filter)
  const saved = useCall('filters.list', {}).data ?? []
  const save = useMutationCall('filters.save').mutate
  const [open, setOpen] = useState(false)
  return (
    <SaveUnderName
      what="view"
      {...{ open, saved }}
      onOpen={setOpen}
      className="button"
      placeholder="Name, such as “denials without a date”"
      keeps="Keeps what is filtered, not the rows: statements that come later are in it too."
      replaces="will show this instead."
      onSave={(name, taken, done) =>
        save(
          { ...(taken === null ? {} : { id: taken.id }), name, filter },
          {
            onSuccess: (made) => {
              done()
              tell(`Saved this view as “${made.name}”`)
            },
          },
        )
      }
    >
      Save this view
    </SaveUnderName>
  )
}
