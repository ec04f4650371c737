import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ListFilter } from '../../ui/list-filter.tsx'
import { useListFilter } from '../../ui/use-list-filter.ts'
import type { Silence } from './silences.ts'

interface SilenceListProps {
  quiet: readonly Silence[]
  /** Lines that are listed before it says how many more there are. */
  most: number
  onGo(row: string, column: number): void
}

/** Who is heard on most contested rows, and on which they say nothing. */
export function SilenceList({ quiet, most, onGo }: SilenceListProps) {
  const [all, setAll] = useState(false)
  const { found, filter } = useListFilter(quiet, ({ label }) => label)
  if (quiet.length === 0) return null
  return (
    <section className="section">
      <h3 className="gap-title">
        Not heard on contested rows
        <span className="muted">{quiet.length}</span>
      </h3>
      <ListFilter what="who is not heard" few={most} {...filter} />
      <ul>
        {found.slice(0, all ? undefined : most).map(({ column, label, rows }) => (
          <li key={column} className="silence">
            <span className="ellipsis" dir="auto" title={label}>
              {label}
            </span>
            <span className="silent-rows">
              {rows.slice(0, all ? undefined : most).map(({ number, proposition }) => (
                <button
                  key={number}
                  type="button"
                  aria-label={`${label}, row ${number}`}
                  onClick={() => onGo(proposition, column + 1)}
                >
                  {number}
                </button>
              ))}
              {!all && rows.length > most && <span className="muted">+{rows.length - most}</span>}
            </span>
          </li>
        ))}
      </ul>
      {(found.length > most || found.some(({ rows }) => rows.length > most)) && (
        <Button look="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : 'Show all'}
        </Button>
      )}
    </section>
  )
}
