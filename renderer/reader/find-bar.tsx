import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Field } from '../ui/field.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { MOST_PLACES } from './find-text.ts'
import { grouped } from '../ui/counted.ts'

interface FindBarProps {
  /** Changes each time it is asked for. */
  asked: number
  needle: string
  /** How many places there are, and which of them is shown, counted from 0. */
  count: number
  here: number
  onNeedle(needle: string): void
  onStep(step: 1 | -1): void
  onClose(): void
}

/** Finds words in one document. The browser's own search sees only the rows that are in the page. */
export function FindBar({ asked, needle, count, here, onNeedle, onStep, onClose }: FindBarProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [asked])
  return (
    <search className="find-bar" aria-label="Find in document">
      <Field
        label="Find in document"
        icon={Search}
        inputRef={input}
        value={needle}
        onChange={({ target }) => onNeedle(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose()
          else if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1)
          else return
          event.preventDefault()
        }}
        after={
          <output className="muted small">
            {needle === '' ? '' : count === 0 ? 'not found' : `${here + 1} of ${howMany(count)}`}
          </output>
        }
      />
      <IconButton
        icon={ChevronUp}
        label="Previous place"
        command="text.find-previous"
        onClick={() => onStep(-1)}
      />
      <IconButton icon={ChevronDown} label="Next place" command="text.find-next" onClick={() => onStep(1)} />
      <IconButton icon={X} label="Close find" keys="Escape" onClick={onClose} />
    </search>
  )
}

const howMany = (count: number): string => (count === MOST_PLACES ? `${grouped(count)}+` : String(count))
