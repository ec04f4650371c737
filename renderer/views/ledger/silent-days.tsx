import { useState } from 'react'
import type { Ledger } from '../../../shared/contract/ledger.ts'
import { Button } from '../../ui/button.tsx'
import { dateWords, shortDate } from '../../ui/dates.ts'
import { ListFilter } from '../../ui/list-filter.tsx'
import { useListFilter } from '../../ui/use-list-filter.ts'

interface SilentDaysProps {
  stretches: Ledger['gaps']['silentDays']
  /** Lines that are listed before it says how many more there are. */
  most: number
}

/** The days between the first and the last on which nobody said anything about a proposition. */
export function SilentDays({ stretches, most }: SilentDaysProps) {
  const [all, setAll] = useState(false)
  const { found, filter } = useListFilter(stretches, stretchWords)
  if (stretches.length === 0) return null
  return (
    <section className="section">
      <h3 className="gap-title">
        Days without a statement
        <span className="muted">{stretches.length}</span>
      </h3>
      <ListFilter what="days" few={most} {...filter} />
      <ul className="silent-days small">
        {found.slice(0, all ? undefined : most).map((stretch) => (
          <li key={stretch.from}>{stretchWords(stretch)}</li>
        ))}
      </ul>
      {found.length > most && (
        <Button look="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${found.length}`}
        </Button>
      )}
    </section>
  )
}

const stretchWords = ({ from, to }: SilentDaysProps['stretches'][number]): string =>
  from === to ? dateWords(from) : `${shortDate(from, !isOneYear(from, to))} to ${dateWords(to)}`

const isOneYear = (from: string, to: string): boolean => from.slice(0, 4) === to.slice(0, 4)
