import type { Statement } from '../../../shared/model/statement.ts'
import { reported as kinds } from '../../../shared/model/stance.ts'

interface ReportedFieldProps {
  reported: Statement['reported']
  onChange(reported: Statement['reported']): void
}

/** Whether the text gives the speaker's own words. */
export function ReportedField({ reported, onChange }: ReportedFieldProps) {
  return (
    <select
      className="editable"
      aria-label="Reported"
      value={reported ?? ''}
      onChange={({ target: { value } }) => onChange(kinds.options.find((one) => one === value) ?? null)}
    >
      <option value="">none</option>
      {kinds.options.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  )
}
