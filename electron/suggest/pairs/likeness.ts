import { clearDeedsIn, namesIn, termsOf } from './terms.ts'

/** Two things that speak of the same, by their place in the list that was compared. */
export interface Likeness {
  readonly left: number
  readonly right: number
  /** From 0 to 1: how much of what both say is shared, rare words counting more. */
  readonly score: number
  /** The shared terms, the rarest first. */
  readonly shared: readonly string[]
}

/** A term that stands in more texts than this tells nothing, and would pair all with all. */
const COMMON = 400
/** Candidates that are weighed for each text. */
const MOST = 200
const LEAST_SHARED = 2

/**
 * Pairs of texts that share rare words, each once, for those that `mayPair`. The work grows with the number of texts, not with
 * its square: only texts with a term in common are compared, by their rarest terms first.
 */
export function likenesses(
  texts: readonly string[],
  mayPair: (left: number, right: number) => boolean,
  least: number,
): Likeness[] {
  const terms = texts.map(termsOf)
  const places = placesOf(terms)
  const weight = (term: string) => Math.log(1 + texts.length / (places.get(term)?.length ?? 1))
  const sorted = terms.map((own) => own.toSorted((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)))
  const tellsWhat = whatIsTold(texts)
  const norms = sorted.map((own) => Math.sqrt(own.reduce((sum, term) => sum + weight(term) ** 2, 0)))
  return sorted.flatMap((own, left) => {
    const shared = sharedWith(own, left, places)
    return [...shared].flatMap(([right, common]) => {
      if (!mayPair(left, right) || !tellsWhat(common, left, right)) return []
      const dot = common.reduce((sum, term) => sum + weight(term) ** 2, 0)
      const score = dot / ((norms[left] ?? 1) * (norms[right] ?? 1))
      return score < least ? [] : [{ left, right, score, shared: common }]
    })
  })
}

/**
 * Whether two texts share what they say: names alone tell of whom they speak, and one word is enough only where it says what
 * happens.
 */
function whatIsTold(
  texts: readonly string[],
): (shared: readonly string[], left: number, right: number) => boolean {
  const names = rememberedOf(texts, namesIn)
  const deeds = rememberedOf(texts, clearDeedsIn)
  return (shared, left, right) =>
    shared.length < LEAST_SHARED
      ? shared.every((term) => deeds(left).has(term) && deeds(right).has(term))
      : shared.some((term) => !names(left).has(term) && !names(right).has(term))
}

/** What is read from a text once, when it is first asked for. */
function rememberedOf(texts: readonly string[], read: (text: string) => ReadonlySet<string>) {
  const known: (ReadonlySet<string> | undefined)[] = []
  return (place: number): ReadonlySet<string> => (known[place] ??= read(texts[place] ?? ''))
}

function placesOf(terms: readonly (readonly string[])[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, own] of terms.entries())
    for (const term of own) {
      const list = places.get(term)
      if (list) list.push(place)
      else places.set(term, [place])
    }
  return places
}

/** The later texts that share terms with one, with the terms they share. */
function sharedWith(own: readonly string[], left: number, places: ReadonlyMap<string, readonly number[]>) {
  const shared = new Map<number, string[]>()
  for (const term of own) {
    const list = places.get(term) ?? []
    if (list.length > COMMON) continue
    for (const right of list) {
      if (right <= left) continue
      const known = shared.get(right)
      if (known) known.push(term)
      else if (shared.size < MOST) shared.set(right, [term])
    }
  }
  return shared
}
