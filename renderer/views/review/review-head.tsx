import { useCall } from '../../client/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { grouped } from '../../ui/counted.ts'
import type { ReviewItems } from './use-review-items.ts'

interface ReviewHeadProps {
  /** What was looked for so far, while that goes on. */
  looked: ReviewItems | null
  /** Of how many only the print differs. */
  printed: number
  onPrint(): void
}

/** How many wait, and the way to accept at once what nobody needs to read. */
export function ReviewHead({ looked, printed, onPrint }: ReviewHeadProps) {
  const waiting = useCall('review.count', {}).data?.waiting
  return (
    <header className="queue-head">
      <h2 className="row">
        Not found again
        <span className="muted small" role="status">
          {looked === null
            ? waiting !== undefined && grouped(waiting)
            : `${looked.items.length} of ${looked.total} looked for`}
        </span>
      </h2>
      <p className="small muted">
        These quotes do not stand in the current text of their document letter for letter.
      </p>
      {printed > 1 && (
        <Button command="review.print" onClick={onPrint}>
          Accept {printed} of which only the print differs
        </Button>
      )}
    </header>
  )
}
