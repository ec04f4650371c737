import type { Attribution } from './attribution.ts'
import type { Mention } from './names.ts'
import { sentencesIn, type Span } from './sentences.ts'

/**
 * Who most likely said the words of a span: the attribution in its sentence, else in its paragraph, else, where a quotation runs
 * on from paragraph to paragraph, the last one before. `paragraphs` end with those that the span touches. Null is a fair answer.
 */
export function guessSpeaker(
  text: string,
  span: Span,
  paragraphs: readonly Span[],
  attributions: readonly Attribution[],
): Mention | null {
  const touched = paragraphs.filter(({ start, end }) => start < span.end && end > span.start)
  const sentences = touched
    .flatMap(({ start, end }) => sentencesIn(text, start, end))
    .filter(({ start, end }) => start < span.end && end > span.start)
  const found =
    nearest(span, within(sentences, attributions)) ??
    nearest(span, within(touched, attributions)) ??
    runningOn(text, span, paragraphs, attributions)
  return found?.speaker ?? null
}

function within(ranges: readonly Span[], attributions: readonly Attribution[]): Attribution[] {
  return attributions.filter(({ start, end }) =>
    ranges.some((range) => start >= range.start && end <= range.end),
  )
}

/** Words inside the span are what is said; the words around it are who says it. So those inside count only as a last resort. */
function nearest(span: Span, attributions: readonly Attribution[]): Attribution | undefined {
  const distance = ({ start, end }: Attribution): number => {
    if (end <= span.start) return span.start - end
    return start >= span.end ? start - span.end : span.end - span.start + start
  }
  return attributions.toSorted((a, b) => distance(a) - distance(b))[0]
}

const OPENS_QUOTE = /^\s*["“„«‘']/

/** A paragraph that opens with a quotation mark and names nobody goes on with the speaker of the one before. */
function runningOn(
  text: string,
  span: Span,
  paragraphs: readonly Span[],
  attributions: readonly Attribution[],
): Attribution | undefined {
  const upTo = paragraphs.findLastIndex(({ start }) => start <= span.start)
  for (let i = upTo; i > 0; i--) {
    const [here, above] = [paragraphs[i], paragraphs[i - 1]]
    if (here === undefined || above === undefined) return undefined
    if (!OPENS_QUOTE.test(text.slice(here.start, here.end))) return undefined
    const last = within([above], attributions).at(-1)
    if (last !== undefined) return last
  }
  return undefined
}
