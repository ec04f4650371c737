import { useRef } from 'react'
import type { Choice, SearchFacets } from '../../../shared/contract/search.ts'
import { partialDate } from '../../../shared/model/partial-date.ts'
import { stance } from '../../../shared/model/stance.ts'
import { useCall } from '../../client/hooks.ts'
import { dateWords } from '../../ui/dates.ts'
import { useKeptScroll } from '../../ui/use-kept-scroll.ts'
import { SavedSearches } from './saved-searches.tsx'
import { SearchFacet } from './search-facet.tsx'
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
      <SearchFacet title="Where" field="in" choices={where} />
      <SearchFacet
        title="Stance"
        field="stance"
        choices={inScale(facets.stance)}
        wordsOf={({ label }) => capital(label)}
      />
      <SearchFacet title="Speaker" field="speaker" choices={facets.speaker} />
      <SearchFacet title="Outlet" field="outlet" choices={facets.outlet} />
      <SearchFacet title="Published" field="published" choices={facets.published} wordsOf={inDateWords} />
      <SearchFacet
        title="Origin"
        field="origin"
        choices={inOrder(facets.origin)}
        wordsOf={({ value }) => ORIGINS[value] ?? value}
      />
      <SearchFacet title="Language" field="language" choices={facets.language} />
    </>
  )
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
