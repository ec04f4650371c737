import type { ReviewItem } from '../../../shared/contract/versions.ts'
import { Button } from '../../ui/button.tsx'
import type { ReviewMoves } from './use-review-moves.ts'

/** The decision: where the words stand now, or that they stay in the old text, or later. */
export function DecideBar({ item, moves }: { item: ReviewItem; moves: ReviewMoves }) {
  return (
    <div className="decide-bar" role="group" aria-label="Decide">
      <Button look="primary" large keys="Enter" disabled={item.candidate === null} onClick={moves.accept}>
        Put it there
      </Button>
      <Button large command="review.choose" onClick={moves.hand}>
        Use the selected words
      </Button>
      <Button large command="review.keep" onClick={moves.keep}>
        {item.statement.anchor === 'orphan' ? 'Ask again' : 'Leave in the old text'}
      </Button>
      <Button look="plain" large keys="Space" onClick={() => moves.walk(1)}>
        Later
      </Button>
    </div>
  )
}
