import { otherOf } from '../../../shared/contract/packing/timeline-marks.ts'
import { useTimeline } from '../../state/timeline.ts'
import { Mark, StanceCount } from '../../ui/mark.tsx'
import { Unfound } from '../../ui/unfound.tsx'
import type { PlacedLane, PlacedMark } from './placed.ts'
import { isUndated } from './undated.ts'
import { shownTurn } from './shown-turn.ts'
import { TurnLines } from './turn-lines.tsx'
import type { TimelineData } from './use-timeline-data.ts'
import { laneWords, markWords } from './wording.ts'
import './time-mark.css'

interface LaneViewProps {
  placed: PlacedLane
  data: TimelineData
  cursor: number | null
}

/** One lane: its name, its line, and the marks on both sides of it. */
export function LaneView({ placed, data, cursor }: LaneViewProps) {
  const { lane, top, height, axis, marks } = placed
  return (
    <div
      className={isUndated(placed) ? 'lane-row undated' : 'lane-row'}
      role="group"
      aria-label={laneWords(lane)}
      style={{ top, height }}
    >
      <div className="lane-label">
        <b className="two-lines" title={lane.label}>
          {lane.label}
        </b>
        {lane.detail !== '' && <small className="ellipsis">{lane.detail}</small>}
        <span className="row">
          <StanceCount stance="claim" count={lane.claims} />
          <StanceCount stance="denial" count={lane.denials} />
        </span>
      </div>
      <div className="lane-field">
        <div className="lane-line" style={{ top: axis }} />
        <TurnLines placed={placed} data={data} />
        {marks.map((mark) => (
          <MarkButton key={mark.key} placed={mark} data={data} tabbable={mark.key === cursor} />
        ))}
      </div>
    </div>
  )
}

interface MarkButtonProps {
  placed: PlacedMark
  data: TimelineData
  tabbable: boolean
}

function MarkButton({ placed, data, tabbable }: MarkButtonProps) {
  const { mark, key, figure, times, words, span, x, y, width } = placed
  const chosen = useTimeline((state) => state.chosen)
  const isOther = useTimeline(({ singled, lanes }) => singled !== null && singled !== otherOf(mark, lanes))
  const turn = shownTurn(data.timeline.reversals, chosen)
  const isChosen = chosen?.kind === 'mark' ? chosen.key === key : turn?.to === mark
  const said = markWords(placed, data.otherName(mark))
  return (
    <button
      type="button"
      className={span ? 'time-mark time-span' : 'time-mark'}
      data-mark={key}
      data-region-focus={tabbable ? '' : undefined}
      data-stance={mark.stance}
      data-aside={isOther || undefined}
      tabIndex={tabbable ? 0 : -1}
      aria-pressed={isChosen}
      title={said}
      style={{ left: x, top: y, width }}
      onClick={() => useTimeline.setState({ chosen: { kind: 'mark', key } })}
    >
      <span className="visually-hidden">{said}</span>
      <span className="time-face" aria-hidden="true">
        <Mark stance={mark.stance} hedged={mark.hedged} label={null} />
        <b>{figure}</b>
        <Unfound short count={mark.unfound} />
        {times !== '' && <small>{times}</small>}
        {words !== '' && <small>{words}</small>}
      </span>
    </button>
  )
}
