import { useId } from 'react'
import type { ReactNode } from 'react'
import './segments.css'

interface SegmentsProps<T extends string> {
  label: string
  value: T | null
  options: readonly { value: NoInfer<T>; label: ReactNode; name?: string }[]
  onChange(value: T): void
  /** Where the choice may be taken back: a last segment, “none”, does it. */
  onClear?(): void
}

/** A few choices in one row, of which one holds. Arrow keys move between them. */
export function Segments<T extends string>({ label, value, options, onChange, onClear }: SegmentsProps<T>) {
  const group = useId()
  return (
    <div className="segments" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            {...(option.name === undefined ? {} : { 'aria-label': option.name })}
          />
          {option.label}
        </label>
      ))}
      {onClear && (
        <label title="none">
          <input type="radio" name={group} checked={value === null} onChange={onClear} aria-label="none" />–
        </label>
      )}
    </div>
  )
}
