import { useMemo } from 'react'
import type { StatementPatch } from '../../../shared/contract/statements.ts'
import type { DocumentDetail, DocumentText } from '../../../shared/model/document.ts'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import type { Span } from '../../reader/span.ts'
import { asPressed, stretch } from '../../reader/stretch.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { guessWhen } from '../quick-tag/guess-when.ts'
import type { Accepting } from './use-decisions.ts'

/** The chosen suggestion in its text, as it would be accepted now. */
export interface GuessInText {
  readonly suggestion: Suggestion
  readonly detail: DocumentDetail
  readonly text: DocumentText
  readonly span: Span
  readonly quote: string
  readonly fields: StatementPatch
  readonly stance: Stance | null
  /** Where the said date comes from, as long as it is a guess. */
  readonly saidFrom: string | null
  accepting(stance?: Stance): Accepting
  /** Moves one end by a word; `by` 1 makes it longer, unless `keys` that were pressed mean the screen. */
  stretch(end: 'start' | 'end', by: 1 | -1, keys?: string): void
}

/** How the chosen suggestion is accepted, with what the draft has changed of it. */
export function acceptingOf(
  suggestion: Suggestion,
  detail: DocumentDetail,
  { text, blocks }: DocumentText,
  stance?: Stance,
): Accepting {
  const { fields, span } = useSuggestions.getState().draft
  const { said } = guessWhen({ text, blocks, span: span ?? suggestion, ...detail })
  return { fields: { said, ...fields }, span, ...(stance === undefined ? {} : { stance }) }
}

/** Puts together what was guessed and what a person has changed of it. */
export function useGuess(suggestion: Suggestion, detail: DocumentDetail, text: DocumentText): GuessInText {
  const draft = useSuggestions((state) => state.draft)
  const change = useSuggestions((state) => state.change)
  return useMemo(() => {
    const span = draft.span ?? { start: suggestion.start, end: suggestion.end }
    const when = guessWhen({ text: text.text, blocks: text.blocks, span, ...detail })
    const isSaidGuessed = draft.fields.said === undefined
    const fields = { ...(isSaidGuessed ? { said: when.said } : {}), ...draft.fields }
    return {
      suggestion,
      detail,
      text,
      span,
      quote: text.text.slice(span.start, span.end),
      fields,
      stance: fields.stance ?? suggestion.stance,
      saidFrom: isSaidGuessed && when.said !== null ? when.from : null,
      accepting: (stance) => acceptingOf(suggestion, detail, text, stance),
      stretch: (end, by, keys) => {
        const pressed = asPressed(by, keys, wordsAround(text, end === 'end' ? span.end - 1 : span.start))
        const moved = stretch(text.text, span, end, pressed, detail.language)
        if (moved.end > moved.start) change({ span: moved })
      },
    }
  }, [suggestion, detail, text, draft, change])
}

/** The block of a text that holds an offset. */
function wordsAround({ text, blocks }: DocumentText, offset: number): string {
  const block = blocks.find(({ start, end }) => offset >= start && offset < end)
  return text.slice(block?.start, block?.end)
}
