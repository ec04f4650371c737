import type { Sentence } from '../reading/token.ts'
import { spanOf } from '../reading/token.ts'
import { trimmed, type Span } from '../sentences.ts'
import type { Voice } from './lexicon.ts'

/**
 * Somebody reported as saying something. `rank`: what wins where two reports overlap, 1 for tags, 2 for quotations, 3 for clauses,
 * 4 for evidence and other statements, 5 for the rest, 6 for what the lexicon does not know. The cue of a quotation without one is empty.
 */
export interface Report {
  readonly cue: Span
  readonly lemma: string
  readonly frame: string
  readonly voice: Voice
  readonly negated: boolean
  readonly source: Span | null
  readonly content: readonly Span[]
  readonly rank: number
  /** How likely it is a report at all: 1 where the lexicon knows the word with this frame. */
  readonly likelihood: number
  readonly sentence: Sentence
}

/** A report as a rule finds it, in tokens of its sentence. */
export interface Found {
  readonly cue: readonly [first: number, last: number]
  readonly lemma: string
  readonly frame: string
  readonly voice?: Voice
  readonly negated?: boolean
  readonly source: readonly [first: number, last: number] | null
  /** Tokens, the last excluded. */
  readonly content: readonly (readonly [first: number, end: number])[]
  readonly rank: number
  /** The lexicon does not know the word with this frame: whether it reports was learned. */
  readonly unsure?: boolean
}

const UNSURE_RANK = 6

/** Turns tokens into places of the text, and leaves out what is empty. With the frame `next` the next paragraph is reported. */
export function reportOf(
  text: string,
  sentence: Sentence,
  found: Found,
  next: Span | undefined,
  likelihood = 1,
): Report | null {
  const { tokens } = sentence
  const pieces = found.content.map(([first, end]) => spanOf(tokens, first, end - 1))
  const content = (found.frame === 'next' && next ? [next] : pieces)
    .map((piece) => withMarks(text, trimmed(text, piece)))
    .filter(({ start, end }) => end - start > 1)
  if (content.length === 0) return null
  return {
    cue: spanOf(tokens, ...found.cue),
    lemma: found.lemma,
    frame: found.frame,
    voice: found.voice ?? 'active',
    negated: found.negated ?? false,
    source: found.source && spanOf(tokens, ...found.source),
    content,
    rank: found.unsure ? UNSURE_RANK : found.rank,
    likelihood,
    sentence,
  }
}

/** A short quotation keeps both its marks: they are no tokens, so they may fall outside. */
function withMarks(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end)
  const straight = (inside.match(/"/g)?.length ?? 0) % 2 === 1
  const open = count(inside, /[“«„]/g) > count(inside, /[”»]/g) || straight
  const closed = count(inside, /[”»]/g) > count(inside, /[“«„]/g) || straight
  if (open && /["”»]/.test(text[end] ?? '')) return { start, end: end + 1 }
  return closed && /["“«„]/.test(text[start - 1] ?? '') ? { start: start - 1, end } : { start, end }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
