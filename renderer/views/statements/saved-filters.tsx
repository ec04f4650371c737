import { X } from 'lucide-react'
import { hasWords } from '../../../shared/text/typed-words.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useCall, useMutationCall } from '../../client/hooks.ts'
import { tell } from '../../state/notices.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { ListFilter } from '../../ui/list-filter.tsx'

/** Filters that were given a name: a click shows what they ask for. */
export function SavedFilters() {
  const saved = useCall('filters.list', {}).data ?? []
  const filter = useStatementTable((table) => table.filter)
  const setFilter = useStatementTable((table) => table.setFilter)
  const remove = useMutationCall('filters.remove').mutate
  const { undo } = useUndo()
  const words = useStatementTable((table) => table.savedWords)
  if (saved.length === 0) return null
  const fits = hasWords(words)
  const shown = saved.filter(({ name }) => fits(name))
  const present = JSON.stringify(filter)
  return (
    <section className="facet" aria-label="Saved views">
      <h2>Saved views</h2>
      <ListFilter
        what="saved views"
        count={saved.length}
        shown={shown.length}
        typed={words}
        onType={(savedWords) => useStatementTable.setState({ savedWords })}
      />
      <ul>
        {shown.map((one) => (
          <li key={one.id} className="saved-filter">
            <button
              type="button"
              className="ellipsis"
              dir="auto"
              aria-current={JSON.stringify(one.filter) === present}
              onClick={() => setFilter(one.filter)}
            >
              {one.name}
            </button>
            <IconButton
              icon={X}
              label={`Remove the saved view ${one.name}`}
              onClick={() =>
                remove(
                  { id: one.id },
                  {
                    onSuccess: () =>
                      tell(`Removed the saved view “${one.name}”`, {
                        label: 'Undo',
                        command: 'history.undo',
                        run: undo,
                      }),
                  },
                )
              }
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
