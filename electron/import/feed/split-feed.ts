const ITEM = /<((?:[\w-]+:)?(?:item|entry))(?:\s[^>]*)?>[\s\S]*?<\/\1\s*>/g

/**
 * A feed for each entry of a feed: what stands around the entries, word for word, and one of them. So the original of an entry is a
 * feed that any program can read, with the name of its outlet.
 */
export function* splitFeed(source: string): Generator<string> {
  const items = [...source.matchAll(ITEM)].map(({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
  }))
  const [first] = items
  const last = items.at(-1)
  if (!first || !last) return
  const before = source.slice(0, first.start)
  const after = source.slice(last.end)
  for (const { words } of items) yield before + words + after
}
