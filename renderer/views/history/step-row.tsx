import type { HistoryStep } from '../../../shared/contract/workspace.ts'
import { timeOf } from './days.ts'
import { openTarget } from './open-target.ts'
import type { Stop } from './use-walk.ts'

interface StepRowProps {
  id: string
  step: HistoryStep
  index: number
  current: boolean
  onCurrent(): void
  onGo(stop: Stop): void
}

/** One step: when, what, by whom, what it is about, and the way back to it. */
export function StepRow({ id, step, index, current, onCurrent, onGo }: StepRowProps) {
  const { at, label, author, target, undone } = step
  const stop = stopAt(step)
  return (
    <div
      role="row"
      id={id}
      className={undone ? 'step-row undone' : 'step-row'}
      aria-rowindex={index + 1}
      aria-selected={current}
      onClick={onCurrent}
    >
      <span role="gridcell" className="muted step-time">
        {timeOf(at)}
      </span>
      <span role="gridcell" className="step-what">
        <span className="ellipsis" dir="auto">
          {label}
        </span>
        {target !== null && (
          <button
            type="button"
            className="step-target ellipsis"
            tabIndex={-1}
            dir="auto"
            title={target.name}
            onClick={() => openTarget(target)}
          >
            {target.kind === 'statement' ? `“${target.name}”` : target.name}
          </button>
        )}
      </span>
      <span role="gridcell" className="muted ellipsis step-author">
        {author}
      </span>
      <span role="gridcell" className="step-state">
        {undone && <span className="tag">undone</span>}
        {stop === null ? (
          <span className="tag">now</span>
        ) : (
          <button type="button" className="step-go" tabIndex={-1} onClick={() => onGo(stop)}>
            {undone ? 'Redo up to here' : 'Undo back to here'}
          </button>
        )}
      </span>
    </div>
  )
}

/** The way to a step; null for the one where the history stands. */
export function stopAt({ id, label, undone, away }: HistoryStep): Stop | null {
  return away === 0 ? null : { step: id, label, direction: undone ? 'redo' : 'undo', steps: away }
}
