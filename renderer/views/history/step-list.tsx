import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState, type KeyboardEvent } from 'react'
import type { HistoryStep } from '../../../shared/contract/workspace.ts'
import { stepTo } from '../../ui/list-steps.ts'
import { dayOf, dayWords } from './days.ts'
import { openTarget } from './open-target.ts'
import { StepRow, stopAt } from './step-row.tsx'
import { useSteps } from './use-steps.ts'
import type { Stop } from './use-walk.ts'

/** The height of a row without a caption, in CSS pixels, before it is measured. */
const ROW = 28

interface StepListProps {
  words: string
  total: number
  onGo(stop: Stop): void
}

/** The rows on screen of a history of any length, newest first, under captions for the days. */
export function StepList({ words, total, onGo }: StepListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [cursor, setCursor] = useState(0)
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  })
  const items = rows.getVirtualItems()
  const stepAt = useSteps(words, items[0]?.index ?? 0, items.at(-1)?.index ?? 0)
  const at = Math.min(cursor, total - 1)
  const today = dayOf(new Date().toISOString())

  const press = (event: KeyboardEvent) => {
    const next = stepTo(event.key, { at, count: total })
    const step = stepAt(at)
    const stop = step && stopAt(step)
    if (next !== null) {
      setCursor(next)
      rows.scrollToIndex(next, { align: 'auto' })
    } else if (event.key !== 'Enter') return
    else if (event.ctrlKey || event.metaKey) {
      if (stop) onGo(stop)
    } else if (step?.target) openTarget(step.target)
    event.preventDefault()
  }

  return (
    <div
      ref={scroller}
      className="step-list"
      role="grid"
      aria-label="Steps, newest first"
      aria-rowcount={total}
      tabIndex={0}
      aria-activedescendant={stepAt(at) === undefined ? undefined : idOf(at)}
      onKeyDown={press}
    >
      <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start }) => {
          const step = stepAt(index)
          return (
            <div
              key={index}
              ref={rows.measureElement}
              data-index={index}
              role="presentation"
              className="step-place"
              style={{ transform: `translateY(${start}px)` }}
            >
              {step !== undefined && (
                <DayCaption step={step} newer={stepAt(index - 1)} isFirst={index === 0} today={today} />
              )}
              {step !== undefined && (
                <StepRow
                  id={idOf(index)}
                  {...{ step, index, onGo }}
                  current={index === at}
                  onCurrent={() => setCursor(index)}
                />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

interface DayCaptionProps {
  step: HistoryStep
  /** The one above it, which may not be known yet. */
  newer: HistoryStep | undefined
  isFirst: boolean
  /** `2026-03-18`. */
  today: string
}

/** Names the day of a step where it is the first of that day. */
function DayCaption({ step, newer, isFirst, today }: DayCaptionProps) {
  const day = dayOf(step.at)
  const isNewDay = isFirst || (newer !== undefined && dayOf(newer.at) !== day)
  if (!isNewDay) return null
  return (
    <div role="row" className="step-day">
      <span role="gridcell">{dayWords(day, today)}</span>
    </div>
  )
}

const idOf = (index: number): string => `step-${index}`
