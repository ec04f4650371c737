import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'

/** Nothing waits: what would come here, and from where. */
export function ReviewEmpty({ isKnown }: { isKnown: boolean }) {
  return (
    <section className="queue-empty" aria-busy={!isKnown}>
      {isKnown && (
        <>
          <h2>Every quote stands in its text</h2>
          <p>
            When a document is imported again or read in another encoding, its statements are looked for in
            the new text. What is not found there letter for letter comes here, with the words that differ;
            nothing moves without you.
          </p>
          <p className="row">
            <Button command="view.read" onClick={() => useShell.getState().show('read')}>
              Read
            </Button>
          </p>
        </>
      )}
    </section>
  )
}
