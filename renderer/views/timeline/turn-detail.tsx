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
import { figuresOf, QuoteButton } from './mark-detail.tsx'
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
  const from = useSide(data, turn.from)
  const to = useSide(data, turn.to)
  const earlier = from.rows[0]
  const later = to.rows[0]
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
      <p className="small strong">{earlier?.speakerName}</p>
      <p className="small">{earlier?.propositionText}</p>
      <TurnSide date={turn.from.date} {...from} />
      <TurnSide date={turn.to.date} {...to} />
      <p className="small muted">{turnWords(turn)}</p>
      <div className="row">
        <Button disabled={earlier === undefined || later === undefined} onClick={readBoth}>
          Read both
        </Button>
        <NotAReversal turn={turn} />
      </div>
    </section>
  )
}

interface Side {
  mark: TimelineMark | null
  rows: readonly StatementRow[]
}

/** The mark that holds one side of a reversal, and its statements. */
function useSide({ timeline }: TimelineData, { statements }: Reversal['from']): Side {
  const mark = useMemo(
    () =>
      timeline.lanes
        .flatMap(({ marks }) => marks)
        .find((one) => one.statements.some((id) => statements.includes(id))) ?? null,
    [timeline, statements],
  )
  return { mark, rows: useMarkRows(mark) }
}

function TurnSide({ date, mark, rows }: Side & { date: string }) {
  if (mark === null) return null
  return (
    <>
      <p className="row small mark-facts">
        <Mark stance={mark.stance} hedged={mark.hedged} />
        {dateWords(date)}
        <span className="muted">{figuresOf(mark, rows)}</span>
      </p>
      {rows.slice(0, 1).map((row) => (
        <QuoteButton key={row.id} row={row} />
      ))}
    </>
  )
}
