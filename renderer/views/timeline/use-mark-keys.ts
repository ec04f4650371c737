import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react'
import { useTimeline } from '../../state/timeline.ts'
import type { PlacedLane, PlacedMark } from './placed.ts'

export interface MarkKeys {
  /** The one mark that Tab reaches. */
  cursor: number | null
  press(event: KeyboardEvent): void
}

/** Left and right walk the marks of a lane, up and down go to the nearest mark of the next; Home and End to the ends of a lane. */
export function useMarkKeys(
  lanes: readonly PlacedLane[],
  reveal: (lane: number) => void,
  frame: RefObject<HTMLElement | null>,
): MarkKeys {
  const chosen = useTimeline((state) => (state.chosen?.kind === 'mark' ? state.chosen.key : null))
  const [moved, setMoved] = useState<number | null>(null)
  const isThere = (key: number | null) => lanes.some(({ marks }) => marks.some((mark) => mark.key === key))
  const first = lanes.find(({ marks }) => marks.length > 0)?.marks[0]?.key ?? null
  const cursor = [moved, chosen].find((key) => key !== null && isThere(key)) ?? first
  useEffect(() => {
    if (moved !== null) frame.current?.querySelector<HTMLElement>(`[data-mark="${moved}"]`)?.focus()
  }, [moved, frame])

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return useTimeline.setState({ chosen: null, singled: null })
    const focused = event.target instanceof HTMLElement ? event.target.dataset['mark'] : undefined
    if (focused === undefined) return
    const next = step(lanes, Number(focused), event.key)
    if (next === null) return
    event.preventDefault()
    reveal(next.lane)
    setMoved(next.mark.key)
  }
  return { cursor, press }
}

/** Where a key leads from a mark; null for keys that lead nowhere. */
export function step(
  lanes: readonly PlacedLane[],
  from: number,
  key: string,
): { lane: number; mark: PlacedMark } | null {
  const lane = lanes.findIndex(({ marks }) => marks.some((mark) => mark.key === from))
  const marks = lanes[lane]?.marks ?? []
  const at = marks.findIndex((mark) => mark.key === from)
  const here = marks[at]
  if (here === undefined) return null
  const along = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1 }[key]
  if (along !== undefined) return found(lane, marks[along])
  const down = { ArrowDown: 1, ArrowUp: -1 }[key]
  if (down === undefined) return null
  for (let to = lane + down; to >= 0 && to < lanes.length; to += down) {
    const nearest = lanes[to]?.marks.toSorted((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x))[0]
    if (nearest !== undefined) return found(to, nearest)
  }
  return null
}

const found = (lane: number, mark: PlacedMark | undefined) => (mark === undefined ? null : { lane, mark })
