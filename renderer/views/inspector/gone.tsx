import { useUndo } from '../../app/use-undo.ts'
import { Button } from '../../ui/button.tsx'

interface GoneProps {
  /** `Statement 3`. */
  what: string
  onLeave(): void
}

/** Says that what somebody types about was removed meanwhile, and how it may come back. */
export function Gone({ what, onLeave }: GoneProps) {
  const { undo } = useUndo()
  return (
    <section role="alert">
      <p>
        {what} was removed in another window. What you type stays here, and can be kept once it is back: undo
        brings it back.
      </p>
      <div className="row">
        <Button onPointerDown={(event) => event.preventDefault()} onClick={undo}>
          Undo
        </Button>
        <Button onClick={onLeave}>Let it go</Button>
      </div>
    </section>
  )
}

/** Says what was typed about something that is gone. */
export const notKept = (what: string, typed: string): string =>
  `${what} was removed in another window. Not kept: ${typed}`
