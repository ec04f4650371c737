const waiting = new Set<() => void>()

/**
 * Does something as soon as the frame is drawn that is being made, together with all that waits for it. There the page is laid out,
 * and asking for places costs nothing. The answer takes it back.
 */
export function afterFrame(work: () => void): () => void {
  if (waiting.size === 0) setTimeout(doAll)
  waiting.add(work)
  return () => void waiting.delete(work)
}

function doAll(): void {
  const all = [...waiting]
  waiting.clear()
  for (const work of all) work()
}
