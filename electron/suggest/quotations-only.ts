import type { Block } from '../../shared/model/document.ts'
import { attributionsIn } from './attribution.ts'
import { guessSpeaker } from './guess.ts'
import { fullMention, mentionsIn } from './names.ts'
import { paragraphsOf, type Paragraph } from './reading/paragraphs.ts'
import { quotationsIn, type Quotation } from './reading/quotations.ts'
import { trimmed, type Span } from './sentences.ts'
import type { Suggestion } from './suggest.ts'

const LEAST_WORDS = 4
/** UTF-16 units that are looked at together for a speaker, so that the work does not grow with the square of a book. */
const REACH = 20_000
const SCORE = 0.6

/** The quotations of a text in a language that the rules do not know. Who speaks is a guess, the stance is left open. */
export function quotationsOnly(text: string, blocks: readonly Block[]): Suggestion[] {
  return inStretches(paragraphsOf(text, blocks)).flatMap((paragraphs) => {
    const quotations = paragraphs
      .flatMap((paragraph) => quotationsIn(text, paragraph))
      .filter(({ words }) => words >= LEAST_WORDS)
    if (quotations.length === 0) return []
    const mentions = paragraphs.flatMap(({ start, end }) => mentionsIn(text, start, end))
    const attributions = attributionsIn(text, paragraphs, mentions)
    return quotations.map((quotation) => {
      const mention = guessSpeaker(text, quotation, paragraphs, attributions)
      const speaker = mention && {
        start: mention.start,
        end: mention.end,
        name: fullMention(mention, mentions).name,
        by: 'name' as const,
      }
      return suggestionOf(text, quotation, speaker)
    })
  })
}

function suggestionOf(text: string, quotation: Quotation, speaker: Suggestion['speaker']): Suggestion {
  const { start, end } = trimmed(text, quotation)
  return {
    start,
    end,
    quote: text.slice(start, end),
    form: 'direct',
    cue: null,
    speaker,
    stance: null,
    hedge: null,
    score: SCORE,
    tier: 1,
    reason: `a quotation${speaker === null ? '' : `, ${speaker.name}`}: the rules do not know this language`,
  }
}

function inStretches(paragraphs: readonly Paragraph[]): Span[][] {
  const stretches: Span[][] = []
  for (const paragraph of paragraphs) {
    const last = stretches.at(-1)
    if (last?.[0] && paragraph.end - last[0].start <= REACH) last.push(paragraph)
    else stretches.push([paragraph])
  }
  return stretches
}
