import { useDeferredValue, useRef, useState, type Ref } from 'react'
import type { StatementFacets } from '../../../shared/contract/statement-table.ts'
import { stance } from '../../../shared/model/stance.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'
import { useCall } from '../../client/hooks.ts'
import { useShell } from '../../state/shell.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { FilterField } from '../../ui/filter-field.tsx'
import { Mark } from '../../ui/mark.tsx'
import { HEDGES } from '../../ui/stance-words.ts'
import { useKeptScroll } from '../../ui/use-kept-scroll.ts'
import { useTyped } from '../../ui/use-typed.ts'
import { DateSpanFields } from './date-span.tsx'
import { FACETS, valuesOf, valueWords, withToggled, type Field, type Value } from './filter-fields.ts'
import { SavedFilters } from './saved-filters.tsx'
import { grouped } from '../../ui/counted.ts'
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
  const [typed, setTyped] = useTyped(asked, (text) => {
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
        onLeave={onLeave}
      />
    </div>
  )
}

interface FacetProps {
  field: Field
  title: string
  rows: readonly { key: Value; label: string; count: number }[]
  names: ReadonlyMap<string, string>
}

/** Values that a facet shows before the person asks for more, and before it is asked for less. */
const FEW = 8
const MANY = 200

function Facet({ field, title, rows, names }: FacetProps) {
  const chosen = useStatementTable(({ filter }) => valuesOf(filter, field))
  const [all, setAll] = useState(false)
  const [typed, setTyped] = useState('')
  const listed = useDeferredValue(withChosen(rows, chosen))
  // Where no statement has such a thing, there is nothing to choose.
  if (listed.every(({ key }) => key === null) && chosen.length === 0) return null
  const fits = hasWords(typed)
  const fitting = all ? listed.filter(({ key }) => fits(valueWords(field, key, names))) : listed
  const shown = all ? fitting.slice(0, MANY) : listed.filter(({ key }, i) => i < FEW || chosen.includes(key))
  return (
    <fieldset className="facet">
      <legend>
        {title} {listed.length > FEW && <span className="muted">{grouped(listed.length)}</span>}
      </legend>
      {field === 'tags' && (
        <button type="button" className="facet-action" onClick={() => useShell.getState().open('codebook')}>
          Codebook
        </button>
      )}
      {all && <ValueBox title={title} typed={typed} onType={setTyped} />}
      {all && fitting.length === 0 && <p className="facet-note muted small">None has these letters.</p>}
      {all && fitting.length > MANY && (
        <p className="facet-note muted small">
          The first {MANY} of {grouped(fitting.length)}: type to find others.
        </p>
      )}
      {shown.map(({ key, count }) => (
        <Choice key={String(key)} {...{ field, count, names }} value={key} on={chosen.includes(key)} />
      ))}
      {field === 'tags' && <TreeNote />}
      {listed.length > FEW && (
        <button
          type="button"
          className="facet-more"
          aria-expanded={all}
          onClick={() => {
            setAll(!all)
            setTyped('')
          }}
        >
          {all ? 'fewer' : `${grouped(listed.length - shown.length)} more`}
        </button>
      )}
    </fieldset>
  )
}

interface ValueBoxProps {
  title: string
  typed: string
  onType(typed: string): void
}

/** Finds a value of a facet that has more than can be read: a thousand propositions, all documents. */
function ValueBox({ title, typed, onType }: ValueBoxProps) {
  return (
    <div className="facet-find">
      <FilterField
        label={`Find in ${title}`}
        placeholder={`Find in ${title.toLocaleLowerCase()}`}
        autoFocus
        value={typed}
        onType={onType}
      />
    </div>
  )
}

/** Where tags stand under others, to choose one takes those too, and its figure counts them. */
function TreeNote() {
  const isTree = useCall('tags.list', {}).data?.some(({ parent }) => parent !== null) ?? false
  return isTree ? <p className="facet-note muted small">A tag takes in what stands under it.</p> : null
}

interface ChoiceProps {
  field: Field
  value: Value
  count: number
  names: ReadonlyMap<string, string>
  on: boolean
}

function Choice({ field, value, count, names, on }: ChoiceProps) {
  const words = valueWords(field, value, names)
  const mark = field === 'stances' ? stance.safeParse(value).data : undefined
  return (
    <label className={on ? 'facet-row on' : 'facet-row'}>
      <input
        type="checkbox"
        checked={on}
        onChange={() => {
          const { filter, setFilter } = useStatementTable.getState()
          setFilter(withToggled(filter, field, value))
        }}
      />
      {mark !== undefined && <Mark stance={mark} label={null} />}
      <span className="ellipsis" dir="auto" title={words}>
        {words}
      </span>
      <span className="facet-count">{grouped(count)}</span>
    </label>
  )
}

/** Values of a scale stand in its order, all others by how many have them. */
function inOrder(field: Field, rows: FacetProps['rows']): FacetProps['rows'] {
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

/** Chosen values stay in the list also where nothing has them under the other conditions. */
function withChosen(
  rows: FacetProps['rows'],
  chosen: readonly Value[],
): readonly { key: Value; count: number }[] {
  const there = new Set(rows.map(({ key }) => key))
  return [...rows, ...chosen.filter((key) => !there.has(key)).map((key) => ({ key, count: 0 }))]
}
