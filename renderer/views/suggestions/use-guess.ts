import { useMemo } from 'react'
import type { StatementPatch } from '../../../shared/contract/statements.ts'
import type { DocumentDetail, DocumentText } from '../../../shared/model/document.ts'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import type { Span } from '../../reader/span.ts'
import { growByWord, nextWordEnd, previousWordStart, shrinkByWord } from '../../reader/word-steps.ts'
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
  /** Moves one end by a word; `by` 1 makes it longer. */
  stretch(end: 'start' | 'end', by: 1 | -1): void
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
      stretch: (end, by) => {
        const moved = stretched(text.text, span, end, by, detail.language)
        if (moved.end > moved.start) change({ span: moved })
      },
    }
  }, [suggestion, detail, text, draft, change])
}

function stretched(
  text: string,
  span: Span,
  end: 'start' | 'end',
  by: 1 | -1,
  language: string | null,
): Span {
  if (end === 'end') return by > 0 ? growByWord(text, span, language) : shrinkByWord(text, span, language)
  if (by > 0) return { start: previousWordStart(text, span.start, language), end: span.end }
  const start = nextWordEnd(text, span.start, language)
  const words = text.slice(start, span.end)
  return words.trim() === ''
    ? span
    : { start: start + words.length - words.trimStart().length, end: span.end }
}
