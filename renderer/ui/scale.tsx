import { Segments } from './segments.tsx'
import './scale.css'

interface ScaleProps<T extends string> {
  label: string
  value: T | null
  /** Each grade with what it means. */
  grades: readonly { value: T; words: string }[]
  onChange(value: NoInfer<T>): void
  onClear(): void
}

/** Grades in one row. What each means stands below while the pointer or the focus is on them, over what is there. */
export function Scale<T extends string>({ label, value, grades, onChange, onClear }: ScaleProps<T>) {
  return (
    <div className="scale">
      <Segments
        label={label}
        value={value}
        options={grades.map((grade) => ({
          value: grade.value,
          label: grade.value,
          name: `${grade.value}, ${grade.words}`,
        }))}
        onChange={onChange}
        onClear={onClear}
      />
      <ul className="scale-words floating" aria-hidden>
        {grades.map((grade) => (
          <li key={grade.value} className={grade.value === value ? 'chosen' : undefined}>
            <b>{grade.value}</b> {grade.words}
          </li>
        ))}
      </ul>
    </div>
  )
}
