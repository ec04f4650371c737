import learned from '../../../resources/suggest/likelihood.json' with { type: 'json' }
import { isNominal, type Token } from '../reading/token.ts'
import type { Found } from './report.ts'

/** From here on a reading that the lexicon does not know is worth a place among the others: the best of train's halves. */
export const LIKELY = 0.45

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(learned.weights))

/** How often a reading with these traits is a report, from 0 to 1: a logistic regression over what was learned. */
export function likelihoodOf(traits: readonly string[]): number {
  const sum = traits.reduce((total, trait) => total + (WEIGHTS.get(trait) ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

/** What is seen of a reading: its word and frame, how the verb stands, who is the subject, how the content begins and how long it is. */
export function traitsOf(tokens: readonly Token[], found: Found): string[] {
  const { lemma, frame, voice = 'active', cue, source, content } = found
  const [from, end] = content.at(-1) ?? [0, 0]
  const words = tokens.slice(from, end)
  const kind = kindOf(frame)
  return [
    'always',
    `frame ${frame} ${voice}`,
    `word ${lemma}`,
    `word ${lemma} ${frame} ${voice}`,
    `form ${formOf(tokens[cue[1]])} ${voice}`,
    `source ${kind} ${sourceOf(tokens, source)}`,
    `before ${wordOrTag(tokens[cue[0] - 1])}`,
    `begins ${wordOrTag(words[0])}`,
    `begins ${kind} ${words[0]?.tag ?? ''}`,
    `long ${kind} ${Math.min(LONGEST, Math.round(Math.log2(words.length + 1) * 2))}`,
    ...new Set(tokens.slice(cue[0], cue[1]).map((token) => `with ${wordOrTag(token)}`)),
    ...(words.some(({ tag }) => tag === 'PROPN') ? [`names ${kind}`] : []),
    ...(words.some(({ quotation, quoted }) => quotation !== null || quoted) ? [`quotes ${kind}`] : []),
  ]
}

const LONGEST = 10

const kindOf = (frame: string): string => /^(?:noun|adjective)/.exec(frame)?.[0] ?? 'verb'

function formOf(verb: Token | undefined): string {
  if (verb?.lower.endsWith('ing')) return 'ing'
  if (verb?.lower.endsWith('ed')) return 'ed'
  return /[^s]s$/.test(verb?.lower ?? '') ? 's' : 'base'
}

function sourceOf(tokens: readonly Token[], source: Found['source']): string {
  const head = source === null ? undefined : tokens[source[1]]
  if (head === undefined) return 'nobody'
  if (head.tag === 'NOUN') return head.lower.endsWith('s') ? 'NOUNS' : 'NOUN'
  return isNominal(head) && head.tag !== 'PRON' ? head.tag : head.lower
}

const OPEN = /^(?:NOUN|PROPN|VERB|ADJ|NUM|SYM|X|QUOTE)$/

/** A word that carries grammar by itself, any other by its part of speech. */
function wordOrTag(token: Token | undefined): string {
  if (token === undefined) return 'nothing'
  return OPEN.test(token.tag) ? token.tag : token.lower
}
