import { useUndo } from '../../app/use-undo.ts'
import { usePanes } from '../../state/panes.ts'
import { Button } from '../../ui/button.tsx'

/** Says that the statement in which somebody types was removed meanwhile, and how it may come back. */
export function StatementGone({ number }: { number: number }) {
  const { undo } = useUndo()
  return (
    <section role="alert">
      <p>
        Statement {number} was removed in another window. What you type stays here, and can be kept once the
        statement is back: undo brings it back.
      </p>
      <div className="row">
        <Button onPointerDown={(event) => event.preventDefault()} onClick={undo}>
          Undo
        </Button>
        <Button onClick={() => usePanes.getState().setCurrent(null)}>Let it go</Button>
      </div>
    </section>
  )
}
