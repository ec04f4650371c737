import type { EscapeWords } from './written-note.ts'

/** What stands around a quote, with a sign at the place of it; the spaces beside the sign are those of the source. */
export function contextLine(context: { before: string; after: string }, escape: EscapeWords): string {
  const [before, after] = [escape(context.before), escape(context.after)]
  if (before === '' && after === '') return ''
  const [gapBefore, gapAfter] = [/\s$/.test(context.before) ? ' ' : '', /^\s/.test(context.after) ? ' ' : '']
  return `${before}${gapBefore}\\[quote\\]${gapAfter}${after}`.trim()
}
