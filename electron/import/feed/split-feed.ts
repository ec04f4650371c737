const OPENING = /<((?:[\w-]+:)?(?:item|entry))[\s>]/g

interface Span {
  start: number
  end: number
}

/**
 * A feed for each entry of a feed: what stands around the entries, word for word, and one of them. So the original of an entry is a
 * feed that any program can read, with the name of its outlet.
 */
export function* splitFeed(source: string): Generator<string> {
  const entries = [...entriesIn(source)]
  const [first] = entries
  const last = entries.at(-1)
  if (!first || !last) return
  const before = source.slice(0, first.start)
  const after = source.slice(last.end)
  for (const { start, end } of entries) yield before + source.slice(start, end) + after
}

/** Goes from entry to entry and never back, so that one without an end costs no more than the others. */
function* entriesIn(source: string): Generator<Span> {
  let at = 0
  for (;;) {
    OPENING.lastIndex = at
    const found = OPENING.exec(source)
    if (!found) return
    const close = source.indexOf(`</${found[1]}`, found.index)
    const end = close < 0 ? -1 : source.indexOf('>', close)
    if (end < 0) return
    at = end + 1
    yield { start: found.index, end: at }
  }
}
