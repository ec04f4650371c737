import type { Suggestion } from '../../shared/model/suggestion.ts'
import type { IntervalIndex } from './interval-index.ts'
import type { Span } from './span.ts'

/** The suggestion that is looked at, as a person may have changed it. Spans are UTF-16 units of the document. */
export interface Guess extends Span, Pick<Suggestion, 'id' | 'stance' | 'hedge' | 'cue'> {
  readonly speaker: Span | null
  /** From the first to the last of speaker, cue and words. */
  readonly around: Span
}

/** What is suggested in a text: all of it faintly, and one that is chosen with what speaks for it. */
export interface Suggested {
  readonly all: IntervalIndex<Suggestion>
  readonly chosen: Guess | null
}

/** How a suggestion is painted; `span` and `stance` where a person has changed them. */
export function guessOf(
  { id, cue, speaker, hedge, ...found }: Suggestion,
  span: Span = found,
  stance: Suggestion['stance'] = found.stance,
): Guess {
  const parts = [span, cue, speaker].filter((part) => part !== null)
  const around = {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  }
  return { id, stance, hedge, cue, speaker, around, start: span.start, end: span.end }
}
