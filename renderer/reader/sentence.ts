import type { Span } from './span.ts'
import { segmenter } from './word-steps.ts'

/** Short forms after which a full stop ends no sentence when a name or a figure follows. */
const SHORT_FORMS =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Cmdr|Maj|Adm|Brig|Sen|Rep|Gov|Pres|Rev|Hon|St|Mt|Ft|No|Nos|Art|Sec|vs|cf|ca|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/
const INITIAL = /(?:^|[\s(“"‘'.])\p{Lu}\.\s*$/u
const ACRONYM = /(?:\p{Lu}\.){2,}\s*$/u
const OPENING =
  /^(?:The|A|An|He|She|It|We|They|I|You|In|On|At|But|And|This|That|These|Those|His|Her|Its|Their|There)\b/

/**
 * The sentence around `offset` within `block` (both UTF-16 units of `text`), without the white space around it.
 * Unicode's rules break after "Gen." and "U.S."; such breaks are mended.
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
    if (last && goesOn(text.slice(last.start, last.end), segment)) last.end = index + segment.length
    else sentences.push({ start: index, end: index + segment.length })
  }
  return sentences
}

function goesOn(before: string, after: string): boolean {
  if (SHORT_FORMS.test(before)) return true
  if (ACRONYM.test(before)) return !OPENING.test(after)
  return INITIAL.test(before)
}
