import { useEffect, useRef, useState } from 'react'
import { Keys } from '../../ui/kbd.tsx'
import { readSaid } from '../../ui/read-said.ts'
import type { Bulk } from './use-bulk.ts'

/** Asks for the date on which the selected statements were said. Enter keeps it. */
export function SaidBox({ bulk, onDone }: { bulk: Bulk; onDone(): void }) {
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { said, problem, hint } = readSaid(typed, null)
  useEffect(() => field.current?.focus(), [])
  const keep = () => {
    if (problem !== null) return
    bulk.update({ said })
    onDone()
  }
  return (
    <div className="bulk-said">
      <div className="field">
        <input
          ref={field}
          aria-label="Said date"
          aria-invalid={problem !== null}
          placeholder="2022, 2022-02 or 2022-02-16"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep()
            else if (event.key === 'Escape') onDone()
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
        <Keys keys="Enter" />
      </div>
      <p className={problem === null ? 'small muted' : 'small bad'} role="status">
        {problem ??
          hint ??
          (typed === '' ? 'An empty field takes the date away.' : 'As much of the date as is known.')}
      </p>
    </div>
  )
}
