import { Minus, Plus } from 'lucide-react'
import { useSetSettings, useSettings } from '../../app/use-settings.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Segments } from '../../ui/segments.tsx'
import './settings.css'

const WIDTHS = [
  { value: 'narrow', label: 'Narrow' },
  { value: 'normal', label: 'Normal' },
  { value: 'wide', label: 'Wide' },
] as const

const FACES = [
  { value: 'serif', label: 'Serif' },
  { value: 'sans', label: 'Sans' },
] as const

const SPACINGS = [
  { value: 'tight', label: 'Tight' },
  { value: 'normal', label: 'Normal' },
  { value: 'loose', label: 'Loose' },
] as const

/** Size, width, face and line spacing of source text. */
export function TextSettings() {
  const { textSize, textWidth, textFace, textSpacing } = useSettings()
  const set = useSetSettings()
  return (
    <div className="settings-rows">
      <div className="form-row">
        <span>Text size</span>
        <span className="row">
          <IconButton
            icon={Minus}
            label="Smaller text"
            command="text.smaller"
            disabled={textSize <= 14}
            onClick={() => set({ textSize: textSize - 1 })}
          />
          <output aria-label="Text size">{textSize}</output>
          <IconButton
            icon={Plus}
            label="Larger text"
            command="text.larger"
            disabled={textSize >= 24}
            onClick={() => set({ textSize: textSize + 1 })}
          />
        </span>
      </div>
      <div className="form-row">
        <span>Text width</span>
        <Segments
          label="Text width"
          value={textWidth}
          options={WIDTHS}
          onChange={(width) => set({ textWidth: width })}
        />
      </div>
      <div className="form-row">
        <span>Letters</span>
        <Segments
          label="Letters"
          value={textFace}
          options={FACES}
          onChange={(face) => set({ textFace: face })}
        />
      </div>
      <div className="form-row">
        <span>Line spacing</span>
        <Segments
          label="Line spacing"
          value={textSpacing}
          options={SPACINGS}
          onChange={(spacing) => set({ textSpacing: spacing })}
        />
      </div>
    </div>
  )
}
