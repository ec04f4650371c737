import type { DocumentText } from '../../shared/model/document.ts'

/** UTF-16 units of the source shown on each side of a quote. */
const REACH = 160

/** The words around a span, within its own block, cut between words; an ellipsis stands where more was left out. */
export function contextOf({ text, blocks }: DocumentText, start: number, end: number) {
  const first = blocks.find((block) => block.end > start)?.start ?? 0
  const last = blocks.findLast((block) => block.start < end)?.end ?? text.length
  return {
    before: before(text.slice(Math.min(first, start), start)),
    after: after(text.slice(end, Math.max(last, end))),
  }
}

function before(words: string): string {
  if (words.length <= REACH) return words.trimStart()
  return `…${words.slice(-REACH).replace(/^\S*\s+/, '')}`
}

function after(words: string): string {
  if (words.length <= REACH) return words.trimEnd()
  return `${words.slice(0, REACH).replace(/\s+\S*$/, '')}…`
}
