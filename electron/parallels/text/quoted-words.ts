const MARK = /["\u201C\u201D\u00AB\u00BB]|\n\s*\n/g

/**
 * For each word, given by where it starts, whether it stands between quotation marks: 1 or 0. A mark that is never closed ends
 * with its paragraph.
 */
export function quotedWords(text: string, starts: Int32Array): Uint8Array {
  const flags = new Uint8Array(starts.length)
  let opened = -1
  let word = 0
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    if (mark.includes('\n')) opened = -1
    else if (mark === '\u201C' || mark === '\u00AB' || (mark === '"' && opened < 0)) opened = at
    else if (opened >= 0) {
      word = firstFrom(starts, opened, word)
      const behind = firstFrom(starts, at, word)
      flags.fill(1, word, behind)
      word = behind
      opened = -1
    }
  }
  return flags
}

/** The first word that starts at `at` or later, looked for from the word `from` on. */
function firstFrom(starts: Int32Array, at: number, from: number): number {
  let word = from
  while (word < starts.length && (starts[word] ?? at) < at) word++
  return word
}
