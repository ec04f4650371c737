import { foldTypography } from '../../shared/text/fold.ts'
import type { Span } from './span.ts'

/**
 * Every place of `needle` in `text`, in order, without overlaps. Capitals do not matter, nor do curly or straight quotes, kinds
 * of space and hyphen: what a person types should find what a typesetter printed.
 */
export function findText(text: string, needle: string): Span[] {
  if (needle.trim() === '') return []
  const pattern = new RegExp(literal(foldTypography(needle)), 'giu')
  return Array.from(foldTypography(text).matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
