import { useId } from 'react'
import type { Stance } from '../../../shared/model/stance.ts'
import { keysOf, useKeyChoice } from '../../commands/keys.ts'
import { Mark } from '../../ui/mark.tsx'
import { STANCES } from '../../ui/stance-words.ts'
import './stance-picker.css'

/** The four stances in one row, of which one holds; none while it is left open. */
export function StancePicker({
  stance,
  onChange,
}: {
  stance: Stance | null
  onChange(stance: Stance): void
}) {
  const group = useId()
  const choice = useKeyChoice()
  return (
    <div className="stance-picker" role="radiogroup" aria-label="Stance">
      {STANCES.map((one) => {
        const keys = keysOf(`mark.${one.stance}`, choice)
        return (
          <label
            key={one.stance}
            data-stance={one.stance}
            title={keys === null ? one.title : `${one.title} (${keys})`}
          >
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
        )
      })}
    </div>
  )
}
