import { bylineIn } from '../metadata/byline.ts'
import { outletIn } from '../metadata/outlet.ts'
import type { Passage } from './passages.ts'

const LONGEST_HEADING = 160

/** Ends like a sentence, a quotation or the announcement of something. */
const FINISHED = /[.!?…:;,。！？；：，、؟؛،۔।»”"'’)\]」』》】）]$/u

/**
 * Finds headings and lists among plain paragraphs by their shape: a short line that does not end like a sentence, before something
 * longer, is a heading; several of them after a line with a colon are a list.
 */
export function markHeadings(text: string, passages: readonly Passage[]): Passage[] {
  const marked = passages.map((passage) => ({ ...passage }))
  for (const [i, passage] of marked.entries()) {
    const line = textOf(text, passage)
    if (passage.kind !== 'paragraph' || !isUnfinished(line) || isCredit(line)) continue
    if (isListed(text, marked, i)) passage.kind = 'list-item'
    else if (leadsSomething(text, marked, i)) passage.kind = 'heading'
  }
  return marked
}

/** True for a short line that does not end like a sentence. */
export function isUnfinished(line: string): boolean {
  return (
    line.length <= LONGEST_HEADING && !FINISHED.test(line) && /^["'“‘«„(]?[\p{Lu}\p{Lo}\p{N}]/u.test(line)
  )
}

function isCredit(line: string): boolean {
  return bylineIn(line) !== null || outletIn(line) !== null
}

/** Stands right after "… includes:" or after another item of that list. */
function isListed(text: string, passages: readonly Passage[], i: number): boolean {
  const above = passages[i - 1]
  if (!above || above.group !== passages[i]?.group) return false
  if (above.kind === 'list-item') return !/^[-–—*•]/.test(textOf(text, above))
  return textOf(text, above).endsWith(':')
}

/** The next passage that is no furniture and no byline is longer, or ends like a sentence. */
function leadsSomething(text: string, passages: readonly Passage[], i: number): boolean {
  const own = passages[i]
  const next = passages
    .slice(i + 1, i + 12)
    .find((each) => each.kind !== 'furniture' && !isCredit(textOf(text, each)))
  if (!own || !next) return false
  const [line, below] = [textOf(text, own), textOf(text, next)]
  return below.length > line.length || !isUnfinished(below)
}

function textOf(text: string, passage: Passage): string {
  return text.slice(passage.start, passage.end)
}
