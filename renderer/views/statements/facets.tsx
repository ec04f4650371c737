import { useRef, type Ref } from 'react'
import type { StatementFacets } from '../../../shared/contract/statement-table.ts'
import { stance } from '../../../shared/model/stance.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { FilterField } from '../../ui/filter-field.tsx'
import { HEDGES } from '../../ui/stance-words.ts'
import { useKeptScroll } from '../../ui/use-kept-scroll.ts'
import { useTyped } from '../../ui/use-typed.ts'
import { DateSpanFields } from './date-span.tsx'
import { Facet, type FacetRows } from './facet.tsx'
import { FACETS, type Field, type Value } from './filter-fields.ts'
import { SavedFilters } from './saved-filters.tsx'
import './facets.css'

interface FacetsProps {
  facets: StatementFacets | undefined
  names: ReadonlyMap<string, string>
  boxRef: Ref<HTMLInputElement>
  /** Goes to the table. */
  onLeave(): void
}

/** What the statements can be narrowed by. Figures leave their own facet out: they say what a further choice would bring. */
export function Facets({ facets, names, boxRef, onLeave }: FacetsProps) {
  const side = useRef<HTMLElement>(null)
  useKeptScroll(side, 'facets', facets !== undefined)
  return (
    <aside ref={side} className="side facets" aria-label="Filter" data-region="facets">
      <WordsBox boxRef={boxRef} onLeave={onLeave} />
      <SavedFilters />
      {facets !== undefined &&
        FACETS.map(({ facet, field, title }) => (
          <Facet key={field} field={field} title={title} rows={inOrder(field, facets[facet])} names={names} />
        ))}
      <DateSpanFields field="said" title="Said between" />
      <DateSpanFields field="published" title="Published between" />
    </aside>
  )
}

function WordsBox({ boxRef, onLeave }: Pick<FacetsProps, 'boxRef' | 'onLeave'>) {
  const asked = useStatementTable(({ filter }) => filter.text ?? '')
  const [typed, setTyped, settle] = useTyped(asked, (text) => {
    const { filter, setFilter } = useStatementTable.getState()
    const { text: _, ...rest } = filter
    setFilter(text === '' ? rest : { ...rest, text })
  })
  return (
    <div className="facet-box">
      <FilterField
        inputRef={boxRef}
        label="Filter statements by their words"
        placeholder="Filter statements"
        command="table.filter"
        value={typed}
        onType={setTyped}
        onLeave={() => {
          settle()
          onLeave()
        }}
      />
    </div>
  )
}

/** Values of a scale stand in its order, all others by how many have them. */
function inOrder(field: Field, rows: FacetRows): FacetRows {
  const scale = SCALES[field]
  if (scale === undefined) return rows
  const placeOf = ({ key }: { key: Value }) => (key === null ? Infinity : scale.indexOf(key))
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b))
}

const SCALES: Partial<Record<Field, readonly Value[]>> = {
  stances: stance.options,
  hedges: HEDGES,
  credibility: [1, 2, 3, 4, 5, 6],
}
