import { useMemo } from 'react'
import type { ComparisonStatus } from '../../../shared/contract/parallels.ts'
import { useCall, useMutationCall } from '../../client/hooks.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { Button } from '../../ui/button.tsx'
import { progressWords, shareDone } from './progress-words.ts'

/** Milliseconds between two looks at a comparison that goes on. */
const LOOK = 700

const isAtWork = (status: ComparisonStatus | undefined): boolean =>
  status === undefined || status.waitsForImport || (!status.stopped && status.behind + status.waiting > 0)

/** How far the comparison of all documents is, and what can be done about it. */
export function ComparisonProgress() {
  const status = useCall('parallels.status', {}, { every: (now) => (isAtWork(now) ? LOOK : false) }).data
  const stop = useMutationCall('parallels.stop').mutate
  const resume = useMutationCall('parallels.resume').mutate
  const again = useMutationCall('parallels.again').mutate
  useCommands(useMemo<readonly Command[]>(() => [{ id: 'parallels.again', run: () => again({}) }], [again]))
  if (status === undefined) return null
  const { behind, waiting, stopped } = status
  return (
    <div className="comparison">
      <span role="status">{progressWords(status)}</span>
      {isAtWork(status) && behind > 0 && (
        <progress aria-label="Documents compared" value={shareDone(status)} />
      )}
      <span className="grow" />
      {isAtWork(status) && <Button onClick={() => stop({})}>Stop</Button>}
      {stopped && <Button onClick={() => resume({})}>Go on comparing</Button>}
      {!stopped && behind + waiting === 0 && <Button onClick={() => again({})}>Compare again</Button>}
    </div>
  )
}
