import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import type { Reversal, TimelineMark } from '../../../shared/contract/timeline.ts'
import type { StatementRow } from '../../../shared/contract/statement-table.ts'
import { useCommands } from '../../state/commands.ts'
import { useTimeline } from '../../state/timeline.ts'
import { Button } from '../../ui/button.tsx'
import { dateWords } from '../../ui/dates.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Mark } from '../../ui/mark.tsx'
import { figuresOf, Named, QuoteButton } from './mark-detail.tsx'
import { openStatement } from './open-statement.ts'
import { NotAReversal } from './set-aside.tsx'
import { useMarkRows, type TimelineData } from './use-timeline-data.ts'
import { turnWords } from './wording.ts'

interface TurnDetailProps {
  turn: Reversal & { index: number }
  data: TimelineData
}

/** A speaker's two words on one proposition, the earlier above. */
export function TurnDetail({ turn, data }: TurnDetailProps) {
  const { reversals } = data.timeline
  const from = useMarkRows(turn.from)
  const to = useMarkRows(turn.to)
  const earlier = from[0]
  const later = to[0]
  const readBoth = useCallback(() => {
    if (earlier === undefined || later === undefined) return
    openStatement(earlier)
    openStatement(later, true)
  }, [earlier, later])
  useCommands(
    useMemo(
      () => [
        {
          id: 'timeline.read-both',
          run: readBoth,
        },
      ],
      [readBoth],
    ),
  )
  const choose = (index: number) => useTimeline.setState({ chosen: { kind: 'turn', index } })

  return (
    <section className="section mark-detail" aria-label="Reversal">
      <div className="row">
        <span className="caption grow" role="status">
          Reversal {turn.index + 1} of {reversals.length}
        </span>
        {reversals.length > 1 && (
          <>
            <IconButton
              icon={ChevronLeft}
              label="Previous reversal"
              disabled={turn.index === 0}
              onClick={() => choose(turn.index - 1)}
            />
            <IconButton
              icon={ChevronRight}
              label="Next reversal"
              disabled={turn.index === reversals.length - 1}
              onClick={() => choose(turn.index + 1)}
            />
          </>
        )}
      </div>
      <Named name={earlier?.speakerName} isStrong />
      <Named name={earlier?.propositionText} />
      <TurnSide mark={turn.from} rows={from} />
      <TurnSide mark={turn.to} rows={to} />
      <p className="small muted">{turnWords(turn)}</p>
      <div className="row">
        <Button
          command="timeline.read-both"
          disabled={earlier === undefined || later === undefined}
          onClick={readBoth}
        >
          Read both
        </Button>
        <NotAReversal earlier={earlier?.id} later={later?.id} />
      </div>
    </section>
  )
}

/** What was said on one side of a reversal. */
function TurnSide({ mark, rows }: { mark: TimelineMark; rows: readonly StatementRow[] }) {
  return (
    <>
      <p className="row small mark-facts">
        <Mark stance={mark.stance} hedged={mark.hedged} />
        {mark.date !== null && dateWords(mark.date)}
        <span className="muted">{figuresOf(mark, rows)}</span>
      </p>
      {rows.slice(0, 1).map((row) => (
        <QuoteButton key={row.id} row={row} />
      ))}
    </>
  )
}
