import { suggest, type Suggestion } from '../../../electron/suggest/suggest.ts'

/** The suggestions of a text of which each line is a paragraph. */
export function whole(text: string): Suggestion[] {
  return suggest(text, [{ start: 0, end: text.length, kind: 'paragraph' }])
}

/** Speaker, stance and words of each suggestion. */
export const told = (text: string) =>
  whole(text).map(({ speaker, stance, quote }) => [speaker?.name ?? null, stance, quote])
