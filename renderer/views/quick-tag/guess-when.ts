import type { Block } from '../../../shared/model/document.ts'
import type { PartialDate } from '../../../shared/model/partial-date.ts'
import { guessSaid } from '../../../shared/model/said-guess.ts'
import { sentenceAt } from '../../reader/sentence.ts'
import { overlap, type Span } from '../../reader/span.ts'

interface Marked {
  text: string
  blocks: readonly Block[]
  span: Span
  published: PartialDate | null
  language: string | null
}

/** When the words of a span were said: as their sentence tells, or else on the day of the paper. `from` says which. */
export function guessWhen(marked: Marked): { said: PartialDate | null; from: string } {
  const { text, published } = marked
  const { start, end } = sentencesAround(marked)
  const told = guessSaid(text.slice(start, end), published)
  if (told) return { said: told.value, from: `“${told.words}”` }
  return { said: published?.slice(0, 10) ?? null, from: 'published' }
}

/** From the beginning of the sentence in which the span begins to the end of that in which it ends. */
function sentencesAround({ text, blocks, span, language }: Marked): Span {
  const touched = blocks.filter((block) => overlap(block, span))
  const [first = span, last = first] = [touched[0], touched.at(-1)]
  const { start } = sentenceAt(text, span.start, first, language)
  const { end } = sentenceAt(text, span.end - 1, last, language)
  return { start: Math.min(start, span.start), end: Math.max(end, span.end) }
}
