import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { useEffect, useRef, type ReactNode } from 'react'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { useSearch } from '../../state/search.ts'
import { Hit } from './hit.tsx'
import { useHits } from './use-results.ts'
import './hit-list.css'

interface HitListProps {
  query: string
  total: number
  /** Told which hit is chosen, as soon as it is there. */
  onChosen(hit: SearchHit | undefined): void
  /** What stands below the last hit. */
  children: ReactNode
}

/** Pixels of a hit with one passage of two lines: a guess until it is on screen and measured. */
const HEIGHT = 108

/** How the list was left: heights and scroll of the last query, for who comes back. */
let left: { query: string; top: number; heights: VirtualItem[] } | null = null

/** Hits of any number, of which only those in sight are asked for and drawn. */
export function HitList({ query, total, onChosen, children }: HitListProps) {
  const chosen = useSearch((search) => search.chosen)
  const scroller = useRef<HTMLDivElement>(null)
  const isBack = left?.query === query
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    overscan: 4,
    ...(isBack ? { initialOffset: left?.top ?? 0, initialMeasurementsCache: left?.heights ?? [] } : {}),
  })
  const shown = rows.getVirtualItems()
  const hitAt = useHits(query, shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0)
  const current = useHits(query, chosen.hit, chosen.hit)(chosen.hit)
  useEffect(() => onChosen(current), [current, onChosen])
  useEffect(() => {
    const list = rows
    return () => {
      left = { query, top: list.scrollOffset ?? 0, heights: list.measurementsCache }
    }
  }, [query, rows])
  useEffect(() => {
    if (!isInSight(scroller.current, chosen.hit)) rows.scrollToIndex(chosen.hit, { align: 'auto' })
  }, [chosen.hit, rows])

  return (
    <div ref={scroller} className="hit-scroller" tabIndex={-1}>
      <div className="hit-rows" style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const hit = hitAt(index)
          return (
            <div
              key={index}
              ref={rows.measureElement}
              data-index={index}
              className="hit-slot"
              style={{ transform: `translateY(${start}px)` }}
            >
              {hit === undefined ? (
                <div className="hit-waiting" aria-busy />
              ) : (
                <Hit hit={hit} index={index} chosen={chosen.hit === index ? chosen.passage : null} />
              )}
            </div>
          )
        })}
      </div>
      {children}
    </div>
  )
}

function isInSight(scroller: HTMLElement | null, index: number): boolean {
  const slot = scroller?.querySelector(`[data-index="${index}"]`)
  if (!scroller || !slot) return false
  const [box, sight] = [slot.getBoundingClientRect(), scroller.getBoundingClientRect()]
  return box.top >= sight.top - 1 && box.top < sight.bottom
}
