import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useTimeline } from '../../state/timeline.ts'
import type { Axis } from './axis.ts'

interface Brush {
  from: number
  to: number
}

const WHAT = 'Drag over dates, or take more with Shift and an arrow and press Enter, to show only these'

/** The dates above the lanes. Dragging over them keeps what lies between; so do Shift with arrows, and Enter. */
export function AxisHead({ axis: { columns, columnWidth } }: { axis: Axis }) {
  const [brush, setBrush] = useState<Brush | null>(null)
  const [cursor, setCursor] = useState(0)
  const low = brush && Math.min(brush.from, brush.to)
  const high = brush && Math.max(brush.from, brush.to)

  const keep = (from: number, to: number) => {
    setBrush(null)
    const [first, last] = [columns[Math.min(from, to)], columns[Math.max(from, to)]]
    if (first !== undefined && last !== undefined)
      useTimeline.setState({ range: { from: first.key, to: last.key } })
  }
  const press = (event: KeyboardEvent, index: number) => {
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: columns.length - 1 }[event.key]
    if (to !== undefined) {
      const next = Math.max(0, Math.min(columns.length - 1, to))
      setCursor(next)
      setBrush(event.shiftKey ? { from: brush?.from ?? index, to: next } : null)
      const buttons = event.currentTarget.parentElement?.querySelectorAll('button')
      buttons?.[next]?.focus()
    } else if (event.key === 'Enter') keep(brush?.from ?? index, index)
    else if (event.key === 'Escape' && brush !== null) setBrush(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  /** The date above or below which the pointer is, also where a drag has left the dates. */
  const dateAt = ({ clientX, currentTarget }: PointerEvent<HTMLElement>): number => {
    const first = currentTarget.parentElement?.querySelector('button')?.getBoundingClientRect().left ?? 0
    return Math.max(0, Math.min(columns.length - 1, Math.floor((clientX - first) / columnWidth)))
  }

  return (
    <div className="axis-head" role="group" aria-label={`Dates. ${WHAT}`}>
      <span className="axis-corner" />
      {columns.length === 0 && <NoDates />}
      {columns.map(({ key, label, detail, weekend }, index) => (
        <button
          type="button"
          key={key}
          className={weekend ? 'axis-date weekend' : 'axis-date'}
          style={{ width: columnWidth }}
          title={WHAT}
          tabIndex={index === Math.min(cursor, columns.length - 1) ? 0 : -1}
          aria-pressed={low !== null && high !== null && index >= low && index <= high}
          onKeyDown={(event) => press(event, index)}
          onPointerDown={(event) => {
            if (event.button !== 0) return
            event.currentTarget.setPointerCapture(event.pointerId)
            setBrush({ from: index, to: index })
          }}
          onPointerMove={(event) => brush !== null && setBrush({ ...brush, to: dateAt(event) })}
          onPointerUp={(event) => brush !== null && keep(brush.from, dateAt(event))}
          onLostPointerCapture={() => setBrush(null)}
        >
          {label}
          <small>{detail}</small>
        </button>
      ))}
    </div>
  )
}

/** Nothing has a date: how it gets one. */
function NoDates() {
  const date = useTimeline((state) => state.date)
  return (
    <p className="axis-none muted">
      {date === 'said'
        ? 'No said date is known yet. Set “Said” beside a statement in its text, or for many in the table.'
        : 'No published date is known yet. Set “Published” beside a document.'}
    </p>
  )
}
