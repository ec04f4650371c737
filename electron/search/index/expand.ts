import lunr from 'lunr'
import type { Clause } from '../clause.ts'

/** Finds the words of a sorted list that a pattern or a misspelling stands for. */
export type Expansion = (sorted: readonly string[], found: (place: number) => void) => void

/** No word is longer; to allow for misspellings of a whole page would take for ever. */
const LONGEST = 64

/**
 * Which words a clause with `*` or `~` stands for is told by lunr's own automaton, so that it is what lunr would find. The list
 * is sorted: where a beginning fits nothing, all words that begin so are passed over.
 */
export function expansionOf(clause: Extract<Clause, { kind: 'wildcard' | 'fuzzy' }>): Expansion {
  const term = clause.kind === 'wildcard' ? clause.pattern : clause.form
  if (term.length > LONGEST) return () => undefined
  const start = lunr.TokenSet.fromClause(
    clause.kind === 'wildcard' ? { term } : { term, editDistance: clause.distance },
  )
  return (sorted, found) => walk(sorted, start, found)
}

/** A state of lunr's automaton. Its edges are single letters, `*` for any. */
interface Node {
  readonly final: boolean
  readonly edges: Readonly<Record<string, Node>>
}

declare module 'lunr' {
  // The published types leave out what lunr's own search is made of.
  export namespace TokenSet {
    export function fromClause(clause: { term: string; editDistance?: number }): Node
  }
}

function walk(sorted: readonly string[], start: Node, found: (place: number) => void): void {
  // states[i]: where the automaton can be after the first i letters of the word before.
  const states: Node[][] = [[start]]
  let before = ''
  for (let at = 0; at < sorted.length;) {
    const word = sorted[at] ?? ''
    states.length = Math.min(sharedLength(before, word), states.length - 1) + 1
    while (states.length <= word.length && (states.at(-1)?.length ?? 0) > 0) {
      states.push(after(states.at(-1) ?? [], word[states.length - 1] ?? ''))
    }
    before = word
    const dead = states.at(-1)?.length === 0
    if (!dead && states[word.length]?.some(({ final }) => final)) found(at)
    at = dead ? passing(sorted, at, word.slice(0, states.length - 1)) : at + 1
  }
}

function after(states: readonly Node[], letter: string): Node[] {
  const next = new Set<Node>()
  for (const { edges } of states) {
    const [exact, any] = [edges[letter], edges['*']]
    if (exact !== undefined) next.add(exact)
    if (any !== undefined) next.add(any)
  }
  return [...next]
}

/** The place of the first word after `at` that does not begin so. */
function passing(sorted: readonly string[], at: number, beginning: string): number {
  let [low, high] = [at + 1, sorted.length]
  // Most often it is the next one.
  if (!(sorted[low] ?? '').startsWith(beginning)) return low
  while (low < high) {
    const middle = (low + high) >>> 1
    const word = sorted[middle] ?? ''
    if (word.startsWith(beginning) || word < beginning) low = middle + 1
    else high = middle
  }
  return low
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let shared = 0
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++
  return shared
}
