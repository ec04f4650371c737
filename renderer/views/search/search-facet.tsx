import { useState } from 'react'
import type { Choice } from '../../../shared/contract/search.ts'
import { stance } from '../../../shared/model/stance.ts'
import { asksFor, toggled } from '../../../shared/query/edit.ts'
import type { FilterField } from '../../../shared/query/fields.ts'
import { useSearch } from '../../state/search.ts'
import { grouped } from '../../ui/counted.ts'
import { ListFilter } from '../../ui/list-filter.tsx'
import { Mark } from '../../ui/mark.tsx'
import { useListFilter } from '../../ui/use-list-filter.ts'

interface FacetProps {
  title: string
  field: FilterField
  choices: readonly Choice[]
  wordsOf?(choice: Choice): string
}

/** Values that a facet shows before the person asks for more. */
const FEW = 6
const MANY = 100

/** The values of one field: the most frequent, or all with a box that finds one. */
export function SearchFacet({ title, field, choices, wordsOf = ({ label }) => label }: FacetProps) {
  const { query, setQuery } = useSearch()
  const [all, setAll] = useState(false)
  const { found, filter } = useListFilter(choices, wordsOf)
  // Where nothing has such a thing, there is nothing to choose.
  if (choices.every(({ value }) => value === 'none')) return null
  const isOn = ({ value }: Choice) => asksFor(query, field, value)
  const shown = all ? found.slice(0, MANY) : choices.filter((choice, i) => i < FEW || isOn(choice))
  return (
    <section className="search-facet" aria-label={title}>
      <h2>{title}</h2>
      {all && <ListFilter what={title.toLowerCase()} {...filter} />}
      {all && found.length > MANY && (
        <p className="muted small">
          The first {MANY} of {grouped(found.length)}: type to find others.
        </p>
      )}
      <ul>
        {shown.map((choice) => (
          <li key={choice.value}>
            <button
              type="button"
              aria-pressed={isOn(choice)}
              onClick={() => setQuery(toggled(query, field, choice.value))}
            >
              <StanceMark field={field} value={choice.value} />
              <span className="ellipsis" dir="auto" title={wordsOf(choice)}>
                {wordsOf(choice)}
              </span>
              <span className={choice.count === 0 ? 'facet-count muted' : 'facet-count'}>
                {choice.count !== null && grouped(choice.count)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {choices.length > FEW && (
        <button
          type="button"
          className="more"
          aria-expanded={all}
          onClick={() => {
            setAll(!all)
            filter.onType('')
          }}
        >
          {all ? 'fewer' : `${choices.length - shown.length} more`}
        </button>
      )}
    </section>
  )
}

function StanceMark({ field, value }: { field: FilterField; value: string }) {
  const known = field === 'stance' ? stance.safeParse(value).data : undefined
  return known === undefined ? null : <Mark stance={known} label={null} />
}
