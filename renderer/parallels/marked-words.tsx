import type { Span } from '../reader/span.ts'
import './marked-words.css'

interface MarkedWordsProps {
  /** The words of a passage, and where it begins in its document. */
  text: string
  start: number
  /** What to box, in units of the document. */
  marked: readonly Span[]
}

/** A passage with its changed words in boxes. */
export function MarkedWords({ text, start, marked }: MarkedWordsProps) {
  return (
    <>
      {stretchesOf(
        text,
        marked.map((span) => ({ start: span.start - start, end: span.end - start })),
      ).map(({ from, words, boxed }) =>
        boxed ? (
          <mark key={from} className="changed-words">
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </>
  )
}

interface Stretch {
  from: number
  words: string
  boxed: boolean
}

function stretchesOf(text: string, marked: readonly Span[]): Stretch[] {
  const stretches: Stretch[] = []
  const add = (from: number, to: number, boxed: boolean) => {
    if (to > from) stretches.push({ from, words: text.slice(from, to), boxed })
  }
  let at = 0
  for (const { start, end } of marked.toSorted((a, b) => a.start - b.start)) {
    add(at, Math.max(at, start), false)
    add(Math.max(at, start), end, true)
    at = Math.max(at, end)
  }
  add(at, text.length, false)
  return stretches
}
