import type { Stance } from '../../../shared/model/stance.ts'
import { Mark } from '../../ui/mark.tsx'
import { STANCES } from '../../ui/stance-words.ts'
import { useId } from 'react'

/** The four stances in one row, of which one holds. */
export function StancePicker({ stance, onChange }: { stance: Stance; onChange(stance: Stance): void }) {
  const group = useId()
  return (
    <div className="stance-picker" role="radiogroup" aria-label="Stance">
      {STANCES.map((one) => (
        <label key={one.stance} data-stance={one.stance} title={`${one.title} (${one.key})`}>
          <input
            type="radio"
            name={group}
            aria-label={one.title}
            checked={one.stance === stance}
            onChange={() => onChange(one.stance)}
          />
          <Mark stance={one.stance} label={null} />
          <span>{one.title}</span>
        </label>
      ))}
    </div>
  )
}
