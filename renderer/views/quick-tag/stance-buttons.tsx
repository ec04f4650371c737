import type { Stance } from '../../../shared/model/stance.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { Mark } from '../../ui/mark.tsx'
import { STANCES } from '../../ui/stance-words.ts'
import { useAltSign } from './alt-keys.ts'

interface StanceButtonsProps {
  stance: Stance
  onChange(stance: Stance): void
}

/** The four stances with their keys. A click leaves the focus in the field below. */
export function StanceButtons({ stance, onChange }: StanceButtonsProps) {
  return (
    <div className="quick-tag-stances" role="radiogroup" aria-label="Stance">
      {STANCES.map((one) => (
        <StanceButton
          key={one.stance}
          {...one}
          checked={one.stance === stance}
          onChoose={() => onChange(one.stance)}
        />
      ))}
    </div>
  )
}

interface StanceButtonProps {
  stance: Stance
  title: string
  checked: boolean
  onChoose(): void
}

function StanceButton({ stance, title, checked, onChoose }: StanceButtonProps) {
  const sign = useAltSign(`mark.${stance}`)
  return (
    <button
      type="button"
      role="radio"
      aria-checked={checked}
      {...(sign === null ? {} : { 'aria-keyshortcuts': `Alt+${sign.toUpperCase()}` })}
      title={sign === null ? title : `${title} (Alt ${sign.toUpperCase()})`}
      data-stance={stance}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Mark stance={stance} label={null} />
      {title}
      {sign !== null && <Kbd>{sign}</Kbd>}
    </button>
  )
}
