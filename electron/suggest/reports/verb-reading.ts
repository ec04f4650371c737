import type { Token } from '../reading/token.ts'
import type { Complement } from './complement-found.ts'
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
  return before?.text === ':' || (capital && /^[;,—–-]+$/.test(before?.text ?? '')) ? end - 1 : 0
}

/** The quotation that goes on after a tag: `“We left,” Berg said, “because …”`. */
export function quotationBehind(tokens: Tokens, from: number): number | null {
  const at = tokens.findIndex(
    (token, place) =>
      place >= from && token.quotation !== null && /^[,:]$/.test(tokens[place - 1]?.text ?? ''),
  )
  return at < 0 ? null : at
}
