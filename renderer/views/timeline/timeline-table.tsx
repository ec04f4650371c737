import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTimeline } from '../../state/timeline.ts'
import { dateWords } from '../../ui/dates.ts'
import { Mark } from '../../ui/mark.tsx'
import { Unfound, unfoundWords } from '../../ui/unfound.tsx'
import { useKeptScroll } from '../../ui/use-kept-scroll.ts'
import { stepTo } from '../../ui/list-steps.ts'
import { rowsOf } from './rows.ts'
import type { TimelineData } from './use-timeline-data.ts'
import './timeline-table.css'

/** CSS pixels. */
const ROW = 28

/** The same marks as rows, by date. Arrows walk them; the panel tells the chosen one. */
export function TimelineTable({ data }: { data: TimelineData }) {
  const kind = useTimeline((state) => state.lanes)
  const chosen = useTimeline((state) => (state.chosen?.kind === 'mark' ? state.chosen.key : null))
  const frame = useRef<HTMLDivElement>(null)
  const marks = useMemo(() => rowsOf(data.fitting), [data])
  const [focused, setFocused] = useState(false)
  const rows = useVirtualizer({
    count: marks.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 12,
  })
  useKeptScroll(frame, 'timeline-table', true)
  const at = marks.findIndex(({ mark }) => mark.first === chosen)
  const press = (event: KeyboardEvent) => {
    const next = stepTo(event.key, { at, count: marks.length })
    if (next === null) return
    event.preventDefault()
    choose(marks[next]?.mark.first)
    rows.scrollToIndex(next, { align: 'auto' })
  }

  return (
    <div
      ref={frame}
      className="timeline-table"
      role="grid"
      aria-label="Timeline as a table"
      aria-rowcount={marks.length + 1}
      aria-activedescendant={focused && at >= 0 ? `timeline-row-${at}` : undefined}
      data-region="timeline"
      data-region-focus
      tabIndex={0}
      onKeyDown={press}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <TimeHead kind={kind} />
      <div role="rowgroup" style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const row = marks[index]
          if (row === undefined) return null
          return (
            <TimeRow
              key={key}
              row={row}
              otherName={data.otherName(row.mark)}
              index={index}
              top={start}
              isChosen={index === at}
            />
          )
        })}
      </div>
    </div>
  )
}

function TimeHead({ kind }: { kind: 'speaker' | 'proposition' }) {
  const [lane, other] = kind === 'speaker' ? ['Speaker', 'Proposition'] : ['Proposition', 'Speaker']
  return (
    <div role="row" className="time-row time-head" aria-rowindex={1}>
      {['Date', lane, 'Stance', other].map((name) => (
        <span role="columnheader" key={name}>
          {name}
        </span>
      ))}
      {['Statements', 'Origins'].map((name) => (
        <span role="columnheader" key={name} className="figure">
          {name}
        </span>
      ))}
    </div>
  )
}

interface TimeRowProps {
  row: ReturnType<typeof rowsOf>[number]
  otherName: string
  /** Its place by date, from 0. */
  index: number
  /** CSS pixels from the first row. */
  top: number
  isChosen: boolean
}

function TimeRow({ row: { mark, lane }, otherName, index, top, isChosen }: TimeRowProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the grid has the focus and its keys
    <div
      role="row"
      id={`timeline-row-${index}`}
      className="time-row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      style={{ top }}
      onClick={() => choose(mark.first)}
    >
      <span role="gridcell">{mark.date === null ? 'No date' : dateWords(mark.date)}</span>
      <span role="gridcell" className="ellipsis" dir="auto" title={lane}>
        {lane}
      </span>
      <span role="gridcell" className="row">
        <Mark stance={mark.stance} hedged={mark.hedged} label={null} />
        {mark.stance}
        {mark.hedged && ', hedged'}
      </span>
      <span role="gridcell" className="ellipsis" dir="auto" title={otherName}>
        {otherName}
      </span>
      <span role="gridcell" className="figure">
        <Unfound short count={mark.unfound} /> {mark.statements}
        {mark.unfound > 0 && <span className="visually-hidden">, {unfoundWords(mark.unfound)}</span>}
      </span>
      <span role="gridcell" className="figure">
        {mark.origins}
      </span>
    </div>
  )
}

function choose(key: number | undefined): void {
  if (key !== undefined) useTimeline.setState({ chosen: { kind: 'mark', key } })
}
