import { useCall } from '../../client/hooks.ts'
import { useShell } from '../../state/shell.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { Button } from '../../ui/button.tsx'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { counted, grouped } from '../../ui/counted.ts'
import type { Section } from './queue-order.ts'

/** Nothing waits: how many were accepted, and where to go next. */
export function QueueEmpty({ sections }: { sections: readonly Section[] | null }) {
  const { filter, narrow } = useSuggestions()
  const counts = useCall('suggestions.counts', {}).data
  const status = useCall('suggestions.status', {}).data
  const isKnown = sections !== null && counts !== undefined && status !== undefined
  if (!isKnown || sections.some(({ open }) => open > 0)) return <section className="queue-empty" aria-busy />
  const isFiltered =
    filter.words !== undefined || filter.stances !== undefined || filter.speaker !== undefined
  const left = counts.firstTier
  const isUnsuggested = counts.open + counts.accepted + counts.dismissed === 0
  return (
    <section className="queue-empty" aria-label="Nothing is left" data-region="queue">
      <h2>{headingOf(isFiltered, isUnsuggested)}</h2>
      {isFiltered && <p>{counted(left, 'suggestion')} without it.</p>}
      {!isFiltered && status.waiting > 0 && (
        <p>{counted(status.waiting, 'document is', 'documents are')} still to be read.</p>
      )}
      {!isFiltered && status.waiting === 0 && isUnsuggested && (
        <p>
          Nothing was found that these texts report somebody as saying. In languages other than English only
          quotations are found. What you select in a text is marked by <CommandKeys id="mark.claim" /> as a
          claim or by <CommandKeys id="mark.denial" /> as a denial.
        </p>
      )}
      {!isFiltered && status.waiting === 0 && !isUnsuggested && (
        <p>
          {counted(counts.accepted, 'suggestion')} accepted, {grouped(counts.dismissed)} dismissed.
          {counts.open > 0 &&
            filter.tier === 1 &&
            ` ${counted(counts.open, 'weaker one is', 'weaker ones are')} left out: attitudes and acts.`}
        </p>
      )}
      <p className="row">
        {isFiltered && (
          <Button
            look="primary"
            data-region-focus
            onClick={() => narrow({ words: undefined, stances: undefined, speaker: undefined })}
          >
            Show all
          </Button>
        )}
        {!isFiltered && counts.open > 0 && filter.tier === 1 && (
          <Button onClick={() => narrow({ tier: 2 })}>Show the weaker ones</Button>
        )}
        <Button data-region-focus command="view.ledger" onClick={() => useShell.getState().show('ledger')}>
          Ledger
        </Button>
        <Button command="view.read" onClick={() => useShell.getState().show('read')}>
          Read
        </Button>
      </p>
    </section>
  )
}

function headingOf(isFiltered: boolean, isUnsuggested: boolean): string {
  if (isFiltered) return 'Nothing passes this filter'
  return isUnsuggested ? 'Nothing to suggest' : 'Nothing is left in the queue'
}
