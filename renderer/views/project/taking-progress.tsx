import type { TakingInProgress } from '../../../shared/contract/projects.ts'
import { grouped } from '../../ui/counted.ts'

const WORDS = {
  reading: 'Reading the file',
  comparing: 'Comparing it with what is here',
  writing: 'Writing',
} as const

/** How far a project is read or taken in. Of writing the things are counted, the rest says only what it is at. */
export function TakingProgress({ progress }: { progress: TakingInProgress | null }) {
  const { phase, done, total } = progress ?? { phase: 'reading', done: 0, total: 1 }
  const isCounted = phase === 'writing'
  return (
    <div className="taking-progress grow">
      <span className="muted small" role="status">
        {WORDS[phase]}…
      </span>
      <progress aria-label="Project" {...(isCounted && { value: done, max: Math.max(1, total) })} />
      {isCounted && (
        <span className="muted small">
          {grouped(done)} of {grouped(total)}
        </span>
      )}
    </div>
  )
}
