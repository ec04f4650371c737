import { useRef, useState, type ReactNode } from 'react'
import type { Choice, SearchFacets } from '../../../shared/contract/search.ts'
import { stance } from '../../../shared/model/stance.ts'
import { partialDate } from '../../../shared/model/partial-date.ts'
import { asksFor, toggled } from '../../../shared/query/edit.ts'
import type { FilterField } from '../../../shared/query/fields.ts'
import { useCall } from '../../client/hooks.ts'
import { useSearch } from '../../state/search.ts'
import { dateWords } from '../../ui/dates.ts'
import { ListFilter } from '../../ui/list-filter.tsx'
import { Mark } from '../../ui/mark.tsx'
import { useKeptScroll } from '../../ui/use-kept-scroll.ts'
import { useListFilter } from '../../ui/use-list-filter.ts'
import { SavedSearches } from './saved-searches.tsx'
import { grouped } from '../../ui/counted.ts'
import './facet-panel.css'

/** What the results can be narrowed by: a click writes the filter into the query, or takes it out. */
export function FacetPanel({ query }: { query: string }) {
  const { data: facets, isPlaceholderData: isCounting } = useCall(
    'search.facets',
    { query },
    { enabled: query.trim() !== '', keepPrevious: true },
  )
  const side = useRef<HTMLElement>(null)
  useKeptScroll(side, 'search-facets', facets !== undefined)
  return (
    <aside
      ref={side}
      className="side search-facets"
      aria-label="Narrow the search"
      aria-busy={isCounting}
      data-region="facets"
    >
      {facets && query.trim() !== '' && !isNothing(facets) && <Facets facets={facets} />}
      <SavedSearches />
    </aside>
  )
}

/** Where nothing was found there is nothing to narrow. */
const isNothing = ({ where }: SearchFacets): boolean => where.text + where.statements + where.notes === 0

function Facets({ facets }: { facets: SearchFacets }) {
  const { text, statements, notes } = facets.where
  const where = [
    { value: 'text', label: 'Text', count: text },
    { value: 'statements', label: 'Statements', count: statements },
    { value: 'notes', label: 'Notes', count: notes },
  ]
  return (
    <>
      <Facet title="Where" field="in" choices={where} />
      <Facet
        title="Stance"
        field="stance"
        choices={inScale(facets.stance)}
        wordsOf={({ label }) => capital(label)}
      />
      <Facet title="Speaker" field="speaker" choices={facets.speaker} />
      <Facet title="Outlet" field="outlet" choices={facets.outlet} />
      <Facet title="Published" field="published" choices={facets.published} wordsOf={inDateWords} />
      <Facet
        title="Origin"
        field="origin"
        choices={inOrder(facets.origin)}
        wordsOf={({ value }) => ORIGINS[value] ?? value}
      />
      <Facet title="Language" field="language" choices={facets.language} />
    </>
  )
}

interface FacetProps {
  title: string
  field: FilterField
  choices: readonly Choice[]
  wordsOf?(choice: Choice): string
}

/** Values that a facet shows before the person asks for more. */
const FEW = 6
const MANY = 100

function Facet({ title, field, choices, wordsOf = ({ label }) => label }: FacetProps): ReactNode {
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

/** All four stances in their order, also those that nothing takes. */
const inScale = (choices: readonly Choice[]): Choice[] =>
  stance.options.flatMap((value) => {
    const found = choices.find((choice) => choice.value === value)
    if (found === undefined && value !== 'claim' && value !== 'denial') return []
    return [found ?? { value, label: value, count: 0 }]
  })

/** First wordings before repeats; nothing to choose where nothing is repeated. */
const inOrder = (choices: readonly Choice[]): Choice[] =>
  choices.some(({ value }) => value === 'repeat')
    ? choices.toSorted((a, b) => (a.value < b.value ? -1 : 1))
    : []

const ORIGINS: Readonly<Record<string, string>> = { first: 'First wording', repeat: 'Repeats' }

const inDateWords = ({ label }: Choice): string =>
  partialDate.safeParse(label).success ? dateWords(label) : 'no date'

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
