import { useState } from 'react'
import { partialDate } from '../../../shared/model/partial-date.ts'

/** When it was said. An emptied field means that nobody knows. */
export function SaidPart({ value, onKeep }: { value: string; onKeep(value: string | null): void }) {
  const [typed, setTyped] = useState(value)
  const problem = typed === '' ? undefined : partialDate.safeParse(typed).error?.issues[0]?.message
  return (
    <div className="choice-box">
      <div className="field">
        <span className="muted small">Said</span>
        <input
          aria-label="Said"
          aria-invalid={problem !== undefined}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a key, to be typed in
          autoFocus
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || problem !== undefined) return
            event.preventDefault()
            onKeep(typed === '' ? null : typed)
          }}
        />
      </div>
      <p className="quick-tag-hint small muted" role="status">
        {problem ?? 'Enter keeps. 2022, 2022-02 and 2022-02-16 are all dates.'}
      </p>
    </div>
  )
}
