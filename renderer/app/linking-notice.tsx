import { useMemo } from 'react'
import { useCommands, type Command } from '../state/commands.ts'
import { useLinking } from '../state/linking.ts'
import { Button } from '../ui/button.tsx'

/** Says that a link waits for its other end, in every view and for as long as it does. Esc leaves it. */
export function LinkingNotice() {
  const { from, leave } = useLinking()
  const isOn = from !== null
  useCommands(
    useMemo<readonly Command[]>(() => (isOn ? [{ id: 'mark.link-leave', run: leave }] : []), [isOn, leave]),
  )
  if (!from) return null
  return (
    <div className="notice plain" role="status">
      <p className="grow">Link from statement {from.number}: choose the statement it leads to, in any text</p>
      <Button command="mark.link-leave" onClick={leave}>
        Leave
      </Button>
    </div>
  )
}
