import type { Choices, Homeless } from '../../../shared/model/taking-in.ts'
import { useCall } from '../../client/hooks.ts'
import { ListFilter } from '../../ui/list-filter.tsx'
import { useListFilter } from '../../ui/use-list-filter.ts'

interface HomelessListProps {
  homeless: readonly Homeless[]
  chosen: Choices['documents']
  onChoose(chosen: Choices['documents']): void
}

/** Pages that are annotated and known to no document here: for each a person can say which document it is. */
export function HomelessList({ homeless, chosen, onChoose }: HomelessListProps) {
  const documents = useCall('documents.list', {}).data ?? []
  const byTitle = documents.toSorted((a, b) => a.title.localeCompare(b.title))
  const { found, filter } = useListFilter(homeless, ({ source }) => source)
  return (
    <section aria-label="Pages that no document here is known by">
      <h3 className="caption">No document is known by these pages. Choose which it is</h3>
      <ListFilter what="pages" {...filter} />
      <ul className="homeless">
        {found.map(({ source, annotations }) => (
          <li key={source}>
            <span className="homeless-page" dir="auto">
              {source || 'No page is named'}
            </span>
            <span className="muted small">
              {annotations === 1 ? '1 annotation' : `${annotations.toLocaleString('en')} annotations`}
            </span>
            <select
              className="select"
              aria-label={`Document of ${source || 'annotations that name no page'}`}
              value={chosen[source] ?? ''}
              onChange={({ target }) => {
                const { [source]: _, ...others } = chosen
                onChoose(target.value === '' ? others : { ...others, [source]: target.value })
              }}
            >
              <option value="">None, leave them out</option>
              {byTitle.map(({ id, title, outlet }) => (
                <option key={id} value={id}>
                  {outlet === null ? title : `${title}, ${outlet}`}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  )
}
