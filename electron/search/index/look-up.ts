import type { LiveIndex } from './live-index.ts'
import type { WordPlace } from './occurrences.ts'
import type { Segment } from './segment.ts'

/** All words of the index that have this term. */
export function termRange(index: LiveIndex, term: string): WordPlace[] {
  return index.segments.flatMap(({ segment }, place) =>
    range(segment.dictionary.terms, term).map((word) => ({ segment: place, word })),
  )
}

/** The words of one segment that are written so; in several languages they may have several terms. */
export function wordsWritten(index: LiveIndex, place: number, form: string): WordPlace[] {
  const segment = index.segments[place]?.segment
  if (segment === undefined) return []
  const { order, forms } = formOrder(segment)
  return range(forms, form).map((at) => ({ segment: place, word: order[at] ?? 0 }))
}

/** The words of a segment in the order of their forms: `order[i]` is the place in the dictionary of the one written `forms[i]`. */
interface FormOrder {
  readonly order: Uint32Array
  readonly forms: readonly string[]
}

const orders = new WeakMap<Segment, FormOrder>()

/** Made when it is first asked for: plain words are looked up by their terms alone. */
export function formOrder(segment: Segment): FormOrder {
  const known = orders.get(segment)
  if (known !== undefined) return known
  const { forms } = segment.dictionary
  const places = [...forms.keys()].sort((a, b) => compare(forms[a] ?? '', forms[b] ?? ''))
  const order = { order: Uint32Array.from(places), forms: places.map((place) => forms[place] ?? '') }
  orders.set(segment, order)
  return order
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The places at which a sorted list has a word. */
function range(sorted: readonly string[], word: string): number[] {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  const places: number[] = []
  for (let at = low; sorted[at] === word; at++) places.push(at)
  return places
}
