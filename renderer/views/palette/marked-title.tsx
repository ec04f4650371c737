import type { ReactNode } from 'react'
import type { Excerpt } from './excerpt.ts'

/** A title with the letters that were typed in bold. Spans are in order; one that overlaps an earlier one is cut short. */
export function MarkedTitle({ title, spans }: Excerpt) {
  const parts: ReactNode[] = []
  let at = 0
  for (const { start, end } of spans) {
    const from = Math.max(at, start)
    if (end <= from) continue
    parts.push(title.slice(at, from), <b key={from}>{title.slice(from, end)}</b>)
    at = end
  }
  return (
    <>
      {parts}
      {title.slice(at)}
    </>
  )
}
