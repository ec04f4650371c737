import { goesOn } from './short-forms.ts'
import type { Span } from './span.ts'
import { segmenter } from './word-steps.ts'

/**
 * The sentence around `offset` within `block` (both UTF-16 units of `text`), without the white space around it.
 * Unicode's rules break after “Gen.” and “z. B.”; such breaks are mended.
 */
export function sentenceAt(text: string, offset: number, block: Span, language: string | null = null): Span {
  const words = text.slice(block.start, block.end)
  const at = Math.min(Math.max(0, offset - block.start), words.length)
  const sentences = sentencesOf(words, language)
  const found = sentences.find((sentence) => at < sentence.end) ?? sentences.at(-1) ?? { start: 0, end: 0 }
  const inner = words.slice(found.start, found.end)
  const start = found.start + inner.length - inner.trimStart().length
  return { start: block.start + start, end: block.start + found.start + inner.trimEnd().length }
}

function sentencesOf(text: string, language: string | null): Span[] {
  const sentences: { start: number; end: number }[] = []
  for (const { index, segment } of segmenter(language, 'sentence').segment(text)) {
    const last = sentences.at(-1)
    if (last && goesOn(text.slice(last.start, last.end), segment, language)) last.end = index + segment.length
    else sentences.push({ start: index, end: index + segment.length })
  }
  return sentences
}
