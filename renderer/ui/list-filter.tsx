import { FilterField } from './filter-field.tsx'
import './list-filter.css'

/** Lines that are seen at a glance: only a longer list has a box to narrow it. */
const FEW = 5

interface ListFilterProps {
  /** `saved views`. */
  what: string
  /** How many there are. */
  count: number
  typed: string
  onType(typed: string): void
  /** How many of them have the words typed. */
  shown: number
  /** Lines up to which there is no box. */
  few?: number
}

/** Narrows a list that stands among other things, and says where none of it has the words. */
export function ListFilter({ what, count, typed, onType, shown, few = FEW }: ListFilterProps) {
  if (count <= few && typed === '') return null
  return (
    <div className="list-filter">
      <FilterField label={`Filter ${what}`} placeholder={`Filter ${what}`} value={typed} onType={onType} />
      {shown === 0 && <p className="muted small">None has these words.</p>}
    </div>
  )
}
