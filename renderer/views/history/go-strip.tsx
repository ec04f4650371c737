import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import type { Stop, useWalk } from './use-walk.ts'

interface GoStripProps {
  asked: Stop | null
  walk: ReturnType<typeof useWalk>
  onGo(stop: Stop): void
  onLeave(): void
}

/** Says what a way through the history would undo or redo before it does, and how far it has come. */
export function GoStrip({ asked, walk: { going, stop }, onGo, onLeave }: GoStripProps) {
  if (going !== null)
    return (
      <div className="dialog-foot go-strip" role="status">
        <span className="grow">
          {going.total === 0 ? 'Going there…' : `${going.done} of ${counted(going.total, 'change')}`}
        </span>
        <Button onClick={stop}>Stop</Button>
      </div>
    )
  if (asked === null) return null
  const { direction, steps, label } = asked
  const count = counted(steps, 'step')
  return (
    <div
      className="dialog-foot go-strip"
      role="alert"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onLeave()
      }}
    >
      <span className="grow">
        {direction === 'undo'
          ? `${count} after “${label}” will be undone. Each can be redone until something else is changed.`
          : `${count} up to “${label}” will be redone.`}
      </span>
      <Button look="primary" autoFocus onClick={() => onGo(asked)}>
        {direction === 'undo' ? `Undo ${count}` : `Redo ${count}`}
      </Button>
      <Button keys="Escape" onClick={onLeave}>
        Leave it
      </Button>
    </div>
  )
}
