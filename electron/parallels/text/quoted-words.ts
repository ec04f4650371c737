const MARK = /["\u201C\u201D\u00AB\u00BB]|\n\s*\n/g
const OPENING = /["\u201C\u00AB]/

/**
 * For each word, given by where it starts, whether it stands between quotation marks: 1 or 0. A mark that is not closed in its
 * paragraph says nothing, unless the next one opens with a mark too: so papers print a quotation of several paragraphs.
 */
export function quotedWords(text: string, starts: Int32Array): Uint8Array {
  const flags = new Uint8Array(starts.length)
  let opened = -1
  let word = 0
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    const isBreak = mark.includes('\n')
    const goesOn = isBreak && OPENING.test(text[at + mark.length] ?? '')
    if (!isBreak && (mark === '\u201C' || mark === '\u00AB' || (mark === '"' && opened < 0))) opened = at
    else if (opened >= 0) {
      const behind = firstFrom(starts, at, word)
      if (!isBreak || goesOn) flags.fill(1, firstFrom(starts, opened, word), behind)
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
