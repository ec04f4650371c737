import type { Statement } from '../../../shared/model/statement.ts'
import { Segments } from '../../ui/segments.tsx'
import { HEDGES } from '../../ui/stance-words.ts'
import { useNarrow } from '../read/use-narrow.ts'

interface HedgeFieldProps {
  hedge: Statement['hedge']
  onChange(hedge: Statement['hedge']): void
}

/** How sure the speaker is: side by side where there is room, else in a menu. */
export function HedgeField({ hedge, onChange }: HedgeFieldProps) {
  if (!useNarrow())
    return (
      <Segments
        label="Hedge"
        value={hedge}
        options={HEDGES.map((value) => ({ value, label: value }))}
        onChange={(value) => onChange(value)}
        onClear={() => onChange(null)}
      />
    )
  return (
    <select
      className="editable"
      aria-label="Hedge"
      value={hedge ?? ''}
      onChange={({ target: { value } }) => onChange(HEDGES.find((one) => one === value) ?? null)}
    >
      <option value="">none</option>
      {HEDGES.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  )
}
