import type { Block } from '../../../shared/model/document.ts'
import type { Span } from '../sentences.ts'

/** UTF-16 units of a line: what is wrapped at a width is neither narrower nor wider. */
const NARROWEST = 40
const WIDEST = 100
/** Of fewer lines some are full by chance: there a line that ends a sentence ends a paragraph. */
const SURE = 4
const SENTENCE_END = /[.!?…:][”"’')\]]?\s*$/

/**
 * The text with a space for each line break at which a paragraph was only wrapped, so that a sentence is read over it. It has the
 * length of the text, and so the same offsets.
 */
export function unwrapped(text: string, blocks: readonly Block[]): string {
  const broken = blocks.filter((block) => isWrapped(text, block))
  if (broken.length === 0) return text
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of broken) {
    pieces.push(text.slice(from, start), text.slice(start, end).replaceAll('\n', ' '))
    from = end
  }
  return [...pieces, text.slice(from)].join('')
}

/** Whether each line ends where the next word would not have fitted, or in the middle of a sentence. */
function isWrapped(text: string, { start, end }: Span): boolean {
  const first = text.indexOf('\n', start)
  if (first < 0 || first >= end || first - start > WIDEST) return false
  const indented = text.lastIndexOf('\n', start) + 1
  const lines = text.slice(indented, end).split('\n')
  const widths = lines.map((line) => line.trimEnd().length)
  const width = Math.max(...widths)
  if (width < NARROWEST || width > WIDEST) return false
  return lines.slice(1).every((line, at) => {
    const word = /\S+/.exec(line)?.[0] ?? ''
    const fills = (widths[at] ?? 0) + 1 + word.length > width
    const ended = lines.length < SURE && SENTENCE_END.test(lines[at] ?? '') && !isOpen(lines.slice(0, at + 1))
    return /^\p{Ll}/u.test(word) || (fills && !ended)
  })
}

/** Whether a quotation in straight marks goes on behind these lines. */
const isOpen = (lines: readonly string[]): boolean => (lines.join('\n').match(/"/g)?.length ?? 0) % 2 === 1
