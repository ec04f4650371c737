import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { useTimeline } from '../../state/timeline.ts'
import { useKeptScroll } from '../../ui/use-kept-scroll.ts'
import { axisOf, datesOf } from './axis.ts'
import { AxisHead } from './axis-head.tsx'
import { LaneView } from './lane-view.tsx'
import { placeLanes } from './place.ts'
import type { TimelineData } from './use-timeline-data.ts'
import { useMarkKeys } from './use-mark-keys.ts'
import './timeline-chart.css'

/** CSS pixels of the column with the names of the lanes. */
const LABELS = 176

/** The lanes under one axis, as many of them in the page as are in sight. */
export function TimelineChart({ data }: { data: TimelineData }) {
  const frame = useRef<HTMLElement>(null)
  const width = useWidth(frame)
  const kind = useTimeline((state) => state.lanes)
  const range = useTimeline((state) => state.range)
  const axis = useMemo(
    () => axisOf(datesOf(data.timeline.lanes), width - LABELS, range),
    [data.timeline, width, range],
  )
  const lanes = useMemo(
    () => placeLanes(data.lanes, data.timeline.reversals, axis, data.figureOf),
    [data, axis],
  )
  const rows = useVirtualizer({
    count: lanes.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => lanes[index]?.height ?? 0,
    overscan: 4,
  })
  useEffect(() => rows.measure(), [rows, lanes])
  useKeptScroll(frame, 'timeline', width > 0)
  const keys = useMarkKeys(lanes, (index) => rows.scrollToIndex(index, { align: 'auto' }), frame)

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk the marks in it
    <section
      ref={frame}
      className="timeline-frame"
      data-region="timeline"
      aria-label={kind === 'speaker' ? 'Timeline by speaker' : 'Timeline by proposition'}
      onKeyDown={keys.press}
    >
      {width > 0 && (
        <div className="timeline-sheet" style={{ width: LABELS + axis.width }}>
          <AxisHead axis={axis} />
          <div className="timeline-body" style={{ height: rows.getTotalSize() }}>
            {axis.columns.map(({ key, weekend }, index) => (
              <div
                key={key}
                className={weekend ? 'day-stripe weekend' : 'day-stripe'}
                style={{ left: LABELS + index * axis.columnWidth, width: axis.columnWidth }}
              />
            ))}
            {rows.getVirtualItems().map(({ index, key }) => {
              const lane = lanes[index]
              return lane && <LaneView key={key} placed={lane} data={data} cursor={keys.cursor} />
            })}
          </div>
        </div>
      )}
    </section>
  )
}

/** The width in CSS pixels, without the scroll bar; 0 before it is measured. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const watched = element.current
    if (watched === null) return
    const observer = new ResizeObserver(() => setWidth(watched.clientWidth))
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return width
}
