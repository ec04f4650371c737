import { useState } from 'react'
import type { Ledger } from '../../../shared/contract/ledger.ts'
import { Button } from '../../ui/button.tsx'
import { dateWords, shortDate } from '../../ui/dates.ts'

interface SilentDaysProps {
  stretches: Ledger['gaps']['silentDays']
  /** Lines that are listed before it says how many more there are. */
  most: number
}

/** The days between the first and the last on which nobody said anything about a proposition. */
export function SilentDays({ stretches, most }: SilentDaysProps) {
  const [all, setAll] = useState(false)
  if (stretches.length === 0) return null
  return (
    <section className="section">
      <h3 className="gap-title">
        Days without a statement
        <span className="muted">{stretches.length}</span>
      </h3>
      <ul className="silent-days small">
        {stretches.slice(0, all ? undefined : most).map(({ from, to }) => (
          <li key={from}>
            {from === to ? dateWords(from) : `${shortDate(from, !isOneYear(from, to))} to ${dateWords(to)}`}
          </li>
        ))}
      </ul>
      {stretches.length > most && (
        <Button look="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${stretches.length}`}
        </Button>
      )}
    </section>
  )
}

const isOneYear = (from: string, to: string): boolean => from.slice(0, 4) === to.slice(0, 4)
