import { FilterField } from './filter-field.tsx'
import './saved-filter-box.css'

/** Names that are seen at a glance: only a longer list has a box to narrow it. */
const FEW = 5

interface SavedFilterBoxProps {
  /** `saved views`. */
  what: string
  /** How many there are. */
  count: number
  typed: string
  onType(typed: string): void
  /** How many of them have the words typed. */
  shown: number
}

/** Narrows a list of what was saved under a name, and says where no name fits. */
export function SavedFilterBox({ what, count, typed, onType, shown }: SavedFilterBoxProps) {
  if (count <= FEW && typed === '') return null
  return (
    <div className="saved-filter-box">
      <FilterField label={`Filter ${what}`} placeholder={`Filter ${what}`} value={typed} onType={onType} />
      {shown === 0 && <p className="muted small">No name has these words.</p>}
    </div>
  )
}
