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
  show(): void
  close(): void
  toggle(): void
  seek(needle: string, from: number): Span | null
  step(by: 1 | -1): Span | null
}

export function useFind(text: string): Find {
  const [open, setOpen] = useState(false)
  const [needle, setNeedle] = useState('')
  const [index, setIndex] = useState(0)
  const toggle = useCallback(() => setOpen((isOpen) => !isOpen), [])
  const find = useMemo(() => (open ? finderIn(text) : findNothing), [open, text])
  const places = find(needle)

  return {
    open,
    needle,
    places,
    index,
    here: places[index] ?? null,
    show: () => setOpen(true),
    close: () => setOpen(false),
    toggle,
    seek: (next, from) => {
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
