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

/** Where the automaton can be after some letters; none at all where they fit nothing. Each such set is made once. */
interface State {
  readonly nodes: readonly Node[]
  readonly isFinal: boolean
  readonly next: Map<string, State>
}

function walk(sorted: readonly string[], start: Node, found: (place: number) => void): void {
  const step = stepper()
  // states[i]: where the automaton can be after the first i letters of the word before.
  const states: State[] = [{ nodes: [start], isFinal: start.final, next: new Map() }]
  let before = ''
  for (let at = 0; at < sorted.length;) {
    const word = sorted[at] ?? ''
    let depth = Math.min(sharedLength(before, word), states.length - 1)
    let state = states[depth]
    while (depth < word.length && state !== undefined && state.nodes.length > 0) {
      state = step(state, word[depth] ?? '')
      states[++depth] = state
    }
    states.length = depth + 1
    before = word
    const isDead = state === undefined || state.nodes.length === 0
    if (!isDead && state?.isFinal === true) found(at)
    at = isDead ? passing(sorted, at, word.slice(0, depth)) : at + 1
  }
}

/** Gives the state that follows on a letter, made when it is first needed. */
function stepper(): (state: State, letter: string) => State {
  const numbers = new Map<Node, number>()
  const states = new Map<string, State>()
  const numberOf = (node: Node): number => {
    const number = numbers.get(node) ?? numbers.size
    numbers.set(node, number)
    return number
  }
  return (state, letter) => {
    const known = state.next.get(letter)
    if (known !== undefined) return known
    const nodes = after(state.nodes, letter)
    const key = nodes
      .map(numberOf)
      .sort((a, b) => a - b)
      .join()
    const next = states.get(key) ?? { nodes, isFinal: nodes.some(({ final }) => final), next: new Map() }
    states.set(key, next)
    state.next.set(letter, next)
    return next
  }
}

function after(nodes: readonly Node[], letter: string): Node[] {
  const next = new Set<Node>()
  for (const { edges } of nodes) {
    const [exact, any] = [edges[letter], edges['*']]
    if (exact !== undefined) next.add(exact)
    if (any !== undefined) next.add(any)
  }
  return [...next]
}

/** The place of the first word after `at` that does not begin so. Mostly few do: the steps begin small. */
function passing(sorted: readonly string[], at: number, beginning: string): number {
  const fits = (place: number) => sorted[place]?.startsWith(beginning) === true
  let low = at
  let step = 1
  while (fits(low + step)) {
    low += step
    step *= 2
  }
  let high = low + step
  while (low + 1 < high) {
    const middle = (low + high) >>> 1
    if (fits(middle)) low = middle
    else high = middle
  }
  return high
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let shared = 0
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++
  return shared
}
