import { CONTEXT } from '../../shared/text/anchor.ts'
import type { DocumentText } from '../../shared/model/document.ts'
import type { Statement } from '../../shared/model/statement.ts'

/** UTF-16 units of the source shown on each side of a quote. */
const REACH = 160

/**
 * The words around a statement, within its own block, cut between words; an ellipsis stands where more was left out. Of one that was
 * not found again in the current text they are those of the text in which it was marked, as far as it remembers them.
 */
export function contextOf({ version, text, blocks }: DocumentText, statement: Statement) {
  const { start, end } = statement
  if (statement.version !== version)
    return { before: remembered(statement.prefix, 'end'), after: remembered(statement.suffix, 'start') }
  const first = blocks.find((block) => block.end > start)?.start ?? 0
  const last = blocks.findLast((block) => block.start < end)?.end ?? text.length
  return {
    before: before(text.slice(Math.min(first, start), start)),
    after: after(text.slice(end, Math.max(last, end))),
  }
}

/** The stored words next to a quote, whole ones: as many as are stored are cut off anywhere. Those at the edge of a text are fewer. */
function remembered(words: string, side: 'start' | 'end'): string {
  const isCut = words.length >= CONTEXT - 1
  if (side === 'end') return isCut ? `…${words.replace(/^\S*\s+/, '')}` : words.trimStart()
  return isCut ? `${words.replace(/\s+\S*$/, '')}…` : words.trimEnd()
}

function before(words: string): string {
  if (words.length <= REACH) return words.trimStart()
  return `…${words.slice(-REACH).replace(/^\S*\s+/, '')}`
}

function after(words: string): string {
  if (words.length <= REACH) return words.trimEnd()
  return `${words.slice(0, REACH).replace(/\s+\S*$/, '')}…`
}
