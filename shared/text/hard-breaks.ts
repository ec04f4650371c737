/** Lines longer or shorter than this, in UTF-16 units, were not wrapped by a mail program or a printer. */
const WRAPPED = { least: 30, most: 100 }

/** A line that says how long the article takes stands alone, also where it stands right under the headline. */
const READING_TIME = /^\s*\d+ min(?:ute)?s?[ -]read$/iu

interface Line {
  readonly isReadingTime: boolean
  readonly length: number
  readonly firstWord: number
  /** Where the line ends in the text. */
  readonly at: number
}

/**
 * The line ends that end a sentence. Wrapped text flows on over its line ends; a line is broken off where the next word would
 * still have fitted on it, or where a blank line follows.
 */
export function hardBreaks(text: string): ReadonlySet<number> {
  const hard = new Set<number>()
  let paragraph: Line[] = []
  const close = () => {
    for (const at of brokenOff(paragraph)) hard.add(at)
    paragraph = []
  }
  for (const line of linesOf(text)) {
    if (line.length > 0) paragraph.push(line)
    else close()
  }
  close()
  return hard
}

function* linesOf(text: string): Generator<Line> {
  for (let from = 0; from <= text.length;) {
    const stop = text.indexOf('\n', from)
    const at = stop < 0 ? text.length : stop
    const line = text.slice(from, at).trimEnd()
    const isReadingTime = line.length < 20 && READING_TIME.test(line)
    yield { isReadingTime, length: line.length, firstWord: /^\s*\S*/.exec(line)?.[0].length ?? 0, at }
    from = at + 1
  }
}

function brokenOff(paragraph: readonly Line[]): number[] {
  const width = paragraph.reduce((widest, line) => Math.max(widest, line.length), 0)
  const wrapped = width >= WRAPPED.least && width <= WRAPPED.most
  return paragraph.flatMap((line, index) => {
    const next = paragraph[index + 1]
    if (line.isReadingTime || next?.isReadingTime) return [line.at]
    return next && wrapped && line.length + 1 + next.firstWord > width ? [] : [line.at]
  })
}
