/** Where the words were found in a title, as spans of UTF-16 units, and how well: lower is better. */
export interface Match {
  score: number
  spans: { start: number; end: number }[]
}

/**
 * Finds every typed word in a title, in any order. A word at the start of the title counts best, then at the start of a word,
 * then inside one. Null where a word is missing. Case is ignored.
 */
export function match(title: string, typed: string): Match | null {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const text = title.toLowerCase()
  // A few letters change their length in lower case; offsets would then be wrong, so nothing is marked.
  const steady = text.length === title.length
  const found: Match = { score: 0, spans: [] }
  for (const word of words) {
    const at = bestPlace(text, word)
    if (at < 0) return null
    found.score += at === 0 ? 0 : isWordStart(text, at) ? 1 : 2
    if (steady) found.spans.push({ start: at, end: at + word.length })
  }
  return { ...found, spans: found.spans.sort((a, b) => a.start - b.start) }
}

function bestPlace(text: string, word: string): number {
  let first = -1
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isWordStart(text, at)) return at
    if (first < 0) first = at
  }
  return first
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')
}
