import { useDeferredValue, useState } from 'react'
import { stance } from '../../../shared/model/stance.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'
import { useCall } from '../../client/hooks.ts'
import { useShell } from '../../state/shell.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { grouped } from '../../ui/counted.ts'
import { FilterField } from '../../ui/filter-field.tsx'
import { Mark } from '../../ui/mark.tsx'
import { valuesOf, valueWords, withToggled, type Field, type Value } from './filter-fields.ts'

/** The values of a facet, and how many statements have each. */
export type FacetRows = readonly { key: Value; label: string; count: number }[]

interface FacetProps {
  field: Field
  title: string
  rows: FacetRows
  names: ReadonlyMap<string, string>
}

/** Values that a facet shows before the person asks for more, and before it is asked for less. */
const FEW = 8
const MANY = 200

/** The values of one field, each to be ticked: the most frequent, or all with a box that finds one. */
export function Facet({ field, title, rows, names }: FacetProps) {
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

/** Chosen values stay in the list also where nothing has them under the other conditions. */
function withChosen(rows: FacetRows, chosen: readonly Value[]): readonly { key: Value; count: number }[] {
  const there = new Set(rows.map(({ key }) => key))
  return [...rows, ...chosen.filter((key) => !there.has(key)).map((key) => ({ key, count: 0 }))]
}
