import { Bookmark, Pencil, X } from 'lucide-react'
import { useState } from 'react'
import type { SavedSearch } from '../../../shared/model/saved-search.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useCall, useMutationCall } from '../../client/hooks.ts'
import { tell } from '../../state/notices.ts'
import { useSearch } from '../../state/search.ts'
import { Field } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ListFilter } from '../../ui/list-filter.tsx'

/** The searches of this workspace that were given a name. */
export function SavedSearches() {
  const saved = useCall('searches.list', {}).data ?? []
  const words = useSearch((state) => state.savedWords)
  const fits = hasWords(words)
  const shown = saved.filter(({ name, query }) => fits(`${name} ${query}`))
  return (
    <section className="search-facet" aria-label="Saved searches">
      <h2>Saved searches</h2>
      {saved.length === 0 && (
        <p className="muted">None yet. Save keeps a search under a name, here and for exports.</p>
      )}
      <ListFilter
        what="saved searches"
        count={saved.length}
        shown={shown.length}
        typed={words}
        onType={(savedWords) => useSearch.setState({ savedWords })}
      />
      <ul>
        {shown.map((search) => (
          <Saved key={search.id} search={search} />
        ))}
      </ul>
    </section>
  )
}

function Saved({ search }: { search: SavedSearch }) {
  const { query, setQuery } = useSearch()
  const save = useMutationCall('searches.save').mutate
  const remove = useMutationCall('searches.remove').mutate
  const { undo } = useUndo()
  const [name, setName] = useState<string | null>(null)
  const rename = () => {
    const wanted = name?.trim() ?? ''
    if (wanted !== '' && wanted !== search.name) save({ ...search, name: wanted })
    setName(null)
  }
  if (name !== null) {
    return (
      <li className="saved-search">
        <Field
          label={`New name of ${search.name}`}
          autoFocus
          maxLength={200}
          value={name}
          onChange={({ target }) => setName(target.value)}
          onBlur={rename}
          onKeyDown={(event) => {
            if (event.key === 'Enter') rename()
            else if (event.key === 'Escape') setName(null)
            else return
            event.stopPropagation()
          }}
        />
      </li>
    )
  }
  return (
    <li className="saved-search">
      <button
        type="button"
        aria-current={search.query === query.trim()}
        title={search.query}
        onClick={() => setQuery(search.query)}
      >
        <Icon icon={Bookmark} />
        <span className="ellipsis" dir="auto">
          {search.name}
        </span>
      </button>
      <IconButton
        icon={Pencil}
        label={`Rename the search ${search.name}`}
        onClick={() => setName(search.name)}
      />
      <IconButton
        icon={X}
        label={`Remove the search ${search.name}`}
        onClick={() =>
          remove(
            { id: search.id },
            {
              onSuccess: () =>
                tell(`Removed the search “${search.name}”`, {
                  label: 'Undo',
                  command: 'history.undo',
                  run: undo,
                }),
            },
          )
        }
      />
    </li>
  )
}
