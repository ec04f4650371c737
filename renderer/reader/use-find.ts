import { useCallback, useMemo, useState } from 'react'
import { finderIn } from './find-text.ts'
import type { Span } from './span.ts'

/** Finding words in one document: what is sought, where it stands, and which place is shown. */
export interface Find {
  readonly open: boolean
  readonly needle: string
  readonly places: readonly Span[]
  readonly index: number
  readonly here: Span | null
  /** Changes each time it is asked for: the field takes the focus. */
  readonly asked: number
  /** The first place that is shown is the one at or behind the offset. */
  show(from: number): void
  close(): void
  seek(needle: string): Span | null
  step(by: 1 | -1): Span | null
}

export function useFind(text: string): Find {
  const [open, setOpen] = useState(false)
  const [needle, setNeedle] = useState('')
  const [index, setIndex] = useState(0)
  const [{ asked, from }, setAsked] = useState({ asked: 0, from: 0 })
  const show = useCallback((offset: number) => {
    setOpen(true)
    setAsked((before) => ({ asked: before.asked + 1, from: offset }))
  }, [])
  const close = useCallback(() => setOpen(false), [])
  const find = useMemo(() => (open ? finderIn(text) : findNothing), [open, text])
  const places = find(needle)

  return {
    open,
    needle,
    places,
    index,
    here: places[index] ?? null,
    asked,
    show,
    close,
    seek: (next) => {
      const found = find(next)
      const first = Math.max(
        0,
        found.findIndex(({ start }) => start >= from),
      )
      setNeedle(next)
      setIndex(first)
      return found[first] ?? null
    },
    step: (by) => {
      const next = places.length === 0 ? 0 : (index + by + places.length) % places.length
      setIndex(next)
      return places[next] ?? null
    },
  }
}

const NONE: readonly Span[] = []
const findNothing = () => NONE
