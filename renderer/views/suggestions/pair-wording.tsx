import { useId, type RefObject } from 'react'
import { NAME_LIMIT } from '../../../shared/model/limits.ts'
import { CommandKeys } from '../../ui/command-keys.tsx'

interface PairWordingProps {
  boxRef: RefObject<HTMLTextAreaElement | null>
  text: string
  /** Both deny it: what stands here says the opposite of what the ledger counts. */
  isDenied: boolean
  onType(text: string): void
  onEnter(): void
  onLeave(): void
}

/** The sentence of the proposition that comes of a yes; Enter says yes, Esc goes back to the list. */
export function PairWording({ boxRef, text, isDenied, onType, onEnter, onLeave }: PairWordingProps) {
  const id = useId()
  return (
    <div className="pair-wording">
      <label className="caption row" htmlFor={id}>
        New proposition <CommandKeys id="suggestions.proposition" />
      </label>
      <textarea
        id={id}
        ref={boxRef}
        dir="auto"
        rows={1}
        maxLength={NAME_LIMIT}
        value={text}
        aria-describedby={isDenied ? `${id}-hint` : undefined}
        onChange={({ target }) => onType(target.value.replace(/\s*\n\s*/gu, ' '))}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') onEnter()
          else if (event.key === 'Escape') onLeave()
          else return
          event.preventDefault()
        }}
      />
      {isDenied && (
        <p id={`${id}-hint`} className="small muted">
          Both deny it: word it as what they deny.
        </p>
      )}
    </div>
  )
}
