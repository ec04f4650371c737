import type { Stance } from '../../../shared/model/stance.ts'
import { Keys } from '../../ui/kbd.tsx'
import { Mark } from '../../ui/mark.tsx'
import { STANCES } from '../../ui/stance-words.ts'

/** The four stances with their keys. A click leaves the focus in the field below. */
export function StanceButtons({ stance, onChange }: { stance: Stance; onChange(stance: Stance): void }) {
  return (
    <div className="quick-tag-stances" role="radiogroup" aria-label="Stance">
      {STANCES.map((one) => (
        <button
          key={one.stance}
          type="button"
          role="radio"
          aria-checked={one.stance === stance}
          aria-keyshortcuts={`Alt+${one.key.toUpperCase()}`}
          title={`${one.title} (Alt ${one.key.toUpperCase()})`}
          data-stance={one.stance}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChange(one.stance)}
        >
          <Mark stance={one.stance} label={null} />
          {one.title}
          <Keys keys={one.key} />
        </button>
      ))}
    </div>
  )
}
