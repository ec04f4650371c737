import type { ReactNode } from 'react'

interface MarkedTextProps {
  text: string
  /** UTF-16 offset of the text's first unit in its document. */
  start: number
  /** Spans to mark, in UTF-16 units of the document. */
  matches: readonly { start: number; end: number }[]
}

/** Plain text with the found words filled. */
export function MarkedText({ text, start, matches }: MarkedTextProps) {
  const parts: ReactNode[] = []
  let at = 0
  for (const match of matches.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, match.start - start)
    const to = Math.min(text.length, match.end - start)
    if (to <= from) continue
    parts.push(
      text.slice(at, from),
      <mark key={from} className="hit">
        {text.slice(from, to)}
      </mark>,
    )
    at = to
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}
