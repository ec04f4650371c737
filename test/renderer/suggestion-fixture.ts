import type { Suggestion } from '../../shared/model/suggestion.ts'

/** A claim that was found in a document, of which nothing more is known. */
export const suggestionAt = (
  document: string,
  start: number,
  outcome: Suggestion['outcome'] = 'open',
): Suggestion => ({
  id: `${document}:${start}`,
  document,
  version: document,
  start,
  end: start + 5,
  quote: 'words',
  form: 'direct',
  cue: null,
  speaker: null,
  stance: 'claim',
  hedge: null,
  score: 1,
  tier: 1,
  reason: '',
  outcome,
  statement: null,
})
