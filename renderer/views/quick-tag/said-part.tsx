import { useState } from 'react'
import type { PartialDate } from '../../../shared/model/partial-date.ts'
import { readSaid } from '../../ui/read-said.ts'

interface SaidPartProps {
  value: string
  published: PartialDate | null
  onKeep(value: PartialDate | null): void
}

/** When it was said. An emptied field means that nobody knows. */
export function SaidPart({ value, published, onKeep }: SaidPartProps) {
  const [typed, setTyped] = useState(value)
  const { said, problem, hint } = readSaid(typed, published)
  return (
    <div className="choice-box">
      <div className="field">
        <span className="muted small">Said</span>
        <input
          aria-label="Said"
          aria-invalid={problem !== null}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a key, to be typed in
          autoFocus
          value={typed}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || problem !== null) return
            event.preventDefault()
            onKeep(said)
          }}
        />
        {typed !== '' && (
          <button type="button" className="muted small" onClick={() => onKeep(null)}>
            no date
          </button>
        )}
      </div>
      <p className="quick-tag-hint small muted" role="status">
        {problem ?? hint ?? 'Enter keeps. 2022-02, “on Tuesday” and “last week” are all dates.'}
      </p>
    </div>
  )
}
