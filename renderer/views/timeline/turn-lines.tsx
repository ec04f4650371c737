import { ArrowRightLeft } from 'lucide-react'
import { useTimeline } from '../../state/timeline.ts'
import { Icon } from '../../ui/icon.tsx'
import type { PlacedLane } from './placed.ts'
import { shownTurn } from './shown-turn.ts'
import { turnPath, turnWordPlace } from './turn-path.ts'
import type { TimelineData } from './use-timeline-data.ts'
import { turnWords } from './wording.ts'
import './turn-lines.css'

/** The reversals of a lane. The chosen one is drawn strong and says what it is. */
export function TurnLines({ placed, data }: { placed: PlacedLane; data: TimelineData }) {
  const chosen = useTimeline((state) => state.chosen)
  const { reversals } = data.timeline
  const shown = shownTurn(reversals, chosen)
  if (placed.turns.length === 0) return null
  return (
    <>
      <svg className="turn-lines" height={placed.height} aria-hidden="true">
        {placed.turns.map((turn) => (
          <path
            key={turn.from.key + turn.to.key}
            d={turnPath(turn)}
            data-shown={reversals.indexOf(turn.reversal) === shown?.index || undefined}
          />
        ))}
      </svg>
      {placed.turns.map((turn) => {
        const index = reversals.indexOf(turn.reversal)
        const { left, isRoom } = turnWordPlace(turn)
        return (
          <button
            type="button"
            key={index}
            className="turn-word"
            data-shown={index === shown?.index || undefined}
            style={{ left, top: turn.y - 8 }}
            aria-label={turnWords(turn.reversal)}
            title={turnWords(turn.reversal)}
            onClick={() => useTimeline.setState({ chosen: { kind: 'turn', index } })}
          >
            <Icon icon={ArrowRightLeft} size={12} />
            {isRoom && turnWords(turn.reversal)}
          </button>
        )
      })}
    </>
  )
}
