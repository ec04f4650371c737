import type { CSSProperties } from 'react'
import { Keys } from '../../ui/kbd.tsx'
import type { Completion } from './use-completions.ts'
import { grouped } from '../../ui/counted.ts'

interface CompletionsProps {
  offered: readonly Completion[]
  current: number
  onTake(completion: Completion): void
  onPoint(index: number): void
}

/** What could be meant by what is being typed. The field keeps the focus. */
export function Completions({ offered, current, onTake, onPoint }: CompletionsProps) {
  const style: CSSProperties & Record<'--letters', number> = { '--letters': offered[0]?.at.start ?? 0 }
  const hasCounts = offered.some(({ count }) => count !== null)
  return (
    <div className="completions floating" style={style}>
      <div id="completions" role="listbox" aria-label="Completions">
        {offered.map((completion, index) => (
          <div
            key={`${completion.label} ${completion.about}`}
            id={`completion-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            onPointerMove={() => index !== current && onPoint(index)}
            // The press must not take the focus out of the field.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onTake(completion)}
          >
            <code className="ellipsis" dir="auto">
              <b>{completion.label.slice(0, completion.typed)}</b>
              {completion.label.slice(completion.typed)}
            </code>
            <span className="muted ellipsis">{completion.about}</span>
            <span className={completion.count === 0 ? 'muted' : undefined}>
              {completion.count !== null && grouped(completion.count)}
            </span>
          </div>
        ))}
      </div>
      <p className="muted">
        <Keys keys="Tab" /> take <Keys keys="ArrowUp" /> <Keys keys="ArrowDown" /> choose{' '}
        <Keys keys="Escape" /> close
        <span className="grow" />
        {hasCounts && 'figures: what would remain'}
      </p>
    </div>
  )
}
