import { useReview } from '../../state/review.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'

interface ReviewEmptyProps {
  isKnown: boolean
  /** Something waits, but none of it has the words that were typed. */
  isFiltered: boolean
}

/** Nothing waits: what would come here, and from where. */
export function ReviewEmpty({ isKnown, isFiltered }: ReviewEmptyProps) {
  return (
    <section className="queue-empty" aria-busy={!isKnown} data-region="review">
      {isKnown && (isFiltered ? <NoneWithWords /> : <NoneWaits />)}
    </section>
  )
}

function NoneWithWords() {
  const words = useReview((state) => state.words).trim()
  return (
    <>
      <h2>No statement here has these words</h2>
      <p>
        Nothing that waits has “{words}” in its quote, speaker, document or outlet.{' '}
        <Button data-region-focus onClick={() => useReview.setState({ words: '' })}>
          Show all
        </Button>
      </p>
    </>
  )
}

function NoneWaits() {
  return (
    <>
      <h2>Every quote stands in its text</h2>
      <p>
        When a document is imported again or read in another encoding, its statements are looked for in the
        new text. What is not found there letter for letter comes here, with the words that differ; nothing
        moves without you.
      </p>
      <p className="row">
        <Button data-region-focus command="view.read" onClick={() => useShell.getState().show('read')}>
          Read
        </Button>
      </p>
    </>
  )
}
