import { useRef } from 'react'
import { FilterField } from './filter-field.tsx'
import './list-filter.css'

/** Lines that are seen at a glance: only a longer list has a box to narrow it. */
export const FEW = 5

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

/** Narrows the list behind it, which stands among other things, and says where none of it has the words. */
export function ListFilter({ what, count, typed, onType, shown, few = FEW }: ListFilterProps) {
  const box = useRef<HTMLDivElement>(null)
  if (count <= few && typed === '') return null
  return (
    <div ref={box} className="list-filter">
      <FilterField
        label={`Filter ${what}`}
        placeholder={`Filter ${what}`}
        value={typed}
        onType={onType}
        onLeave={() => firstBehind(box.current)?.focus()}
      />
      {shown === 0 && (
        <p className="muted small" role="status">
          None has these words.
        </p>
      )}
    </div>
  )
}

/** The first control of what stands behind an element. */
function firstBehind(element: Element | null): HTMLElement | null {
  for (let next = element?.nextElementSibling; next; next = next.nextElementSibling) {
    const control = next.querySelector<HTMLElement>('button:enabled, input:enabled, select')
    if (control !== null) return control
  }
  return null
}
