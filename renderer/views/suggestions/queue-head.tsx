import type { SuggestionStatus } from '../../../shared/contract/suggestions.ts'
import { useCall, useMutationCall } from '../../client/hooks.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { Button } from '../../ui/button.tsx'
import { counted, grouped } from '../../ui/counted.ts'
import type { Section } from './queue-order.ts'
import { Tabs } from './tabs.tsx'

/** How many are left and how many were decided, and how far the texts are read. */
export function QueueHead({ sections }: { sections: readonly Section[] | null }) {
  const decided = useSuggestions((state) => state.decided)
  const left = sections?.reduce((sum, { open }) => sum + open, 0) ?? 0
  const outcomes = [...decided.values()].map(({ outcome }) => outcome)
  const accepted = outcomes.filter((outcome) => outcome === 'accepted').length
  const total = left + outcomes.length
  return (
    <header className="queue-head">
      <Tabs />
      <p className="row">
        <b>Suggestions</b>
        <span className="muted small grow" role="status">
          {grouped(left)} left, {grouped(accepted)} accepted
          <span className="queue-pass"> in this pass</span>
        </span>
      </p>
      <progress
        aria-label={`${outcomes.length} of ${total} decided`}
        value={outcomes.length}
        max={Math.max(1, total)}
      />
      <ReadingState />
    </header>
  )
}

/** Milliseconds between two looks while texts are read. */
const LOOK = 500

/** How far the program has read, with a way to stop it; nothing once all is read. */
function ReadingState() {
  const status = useCall('suggestions.status', {}, { every: (now) => (isReading(now) ? LOOK : false) }).data
  const pause = useMutationCall('suggestions.pause').mutate
  if (status === undefined || (status.waiting === 0 && status.failed === 0)) return null
  const { waiting, failed, paused } = status
  return (
    <p className="row small" role="status">
      <span className="grow">
        {waiting > 0 && `${stateOf(status)}: ${counted(waiting, 'document')} to go`}
        {waiting === 0 && `${counted(failed, 'document')} could not be read; tried again with the next start`}
      </span>
      {waiting > 0 && <Button onClick={() => pause({ paused: !paused })}>{paused ? 'Go on' : 'Stop'}</Button>}
    </p>
  )
}

const stateOf = ({ paused, waitsForImport }: SuggestionStatus): string =>
  paused ? 'Stopped' : waitsForImport ? 'Waits for the import' : 'Reading'

const isReading = (status: { waiting: number; paused: boolean } | undefined): boolean =>
  status === undefined || (status.waiting > 0 && !status.paused)
