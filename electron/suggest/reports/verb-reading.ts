import { isComma, isVerb, type Token } from '../reading/token.ts'
import type { Complement } from './complement-found.ts'
import { is, lemmaOf } from './lexicon.ts'
import type { Subject } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'

type Tokens = readonly Token[]

/** A verb with all that was read around it. */
export interface VerbReading {
  readonly tokens: Tokens
  readonly group: VerbGroup
  readonly subject: Subject | null
  readonly complement: Complement
}

/** What every report by a verb has. */
export const base = (group: VerbGroup, frame: string, rank: number) => ({
  cue: [group.first, group.verb] as const,
  lemma: group.lemma,
  frame,
  negated: group.negated,
  rank,
})

/** A report before its tag begins with the sentence, or with its quotation where that is a sentence of its own. */
export function reportStart(tokens: Tokens, end: number): number {
  const quotation = tokens[end - 1]
  if (!quotation?.quotation || end === 1) return 0
  const before = tokens[end - 2]
  const capital = /^\P{L}*\p{Lu}/u.test(quotation.text.slice(0, 4))
  const alone = before?.text === ':' || (capital && /^[;,—–-]+$/.test(before?.text ?? ''))
  return alone || hasTag(tokens, end - 1) ? end - 1 : 0
}

/** `the gate, the mayor said, was shut, “so we waited,” Berg said`: what stands before a tag is told by another. */
const hasTag = (tokens: Tokens, end: number): boolean =>
  tokens
    .slice(0, end)
    .some((token, at) => is(lemmaOf(token.lower), 'speech') && isComma(tokens[at + 1]) && isVerb(token))

/** The quotation that goes on after a tag: `“We left,” Berg said, “because …”`. */
export function quotationBehind(tokens: Tokens, from: number): number | null {
  const at = tokens.findIndex(
    (token, place) =>
      place >= from && token.quotation !== null && /^[,:]$/.test(tokens[place - 1]?.text ?? ''),
  )
  return at < 0 ? null : at
}
