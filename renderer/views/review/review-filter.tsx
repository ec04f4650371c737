import type { Ref } from 'react'
import { useReview } from '../../state/review.ts'
import { FilterField } from '../../ui/filter-field.tsx'

interface ReviewFilterProps {
  boxRef: Ref<HTMLInputElement>
  /** Goes to the list. */
  onLeave(): void
}

/** What narrows the statements and files that wait. */
export function ReviewFilter({ boxRef, onLeave }: ReviewFilterProps) {
  const words = useReview((state) => state.words)
  return (
    <div className="queue-filters">
      <FilterField
        inputRef={boxRef}
        label="Filter what waits for review"
        placeholder="Filter words, speaker or file"
        command="review.filter"
        value={words}
        onType={(typed) => useReview.setState({ words: typed })}
        onLeave={onLeave}
      />
    </div>
  )
}
