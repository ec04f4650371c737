import { namesIn } from './terms.ts'

/** What somebody says, in which text. */
interface Uttered {
  readonly document: string
  readonly quote: string
  readonly speaker: string | null
}

/** Names in a small library count as if it stood among so many other texts: a name in all of them still tells what they are about. */
const OTHERS = 100
/** Names that two texts on one event share at least, as a cosine. Chance gives half of that. */
const ONE_EVENT = 0.15
/** How likely two texts are of one event where nothing or nobody in common is named, and where no names tell. */
const ELSEWHERE = 0.2
const UNTOLD = 0.6

/**
 * How far two texts speak of one event, from 0.2 to 1, by those who speak and are named in them: a sentence alone, “nobody was killed”,
 * seldom says where.
 */
export function settingsOf(said: readonly Uttered[]): (one: string, other: string) => number {
  const named = new Map(
    [...Map.groupBy(said, ({ document }) => document)].map(([document, uttered]) => [
      document,
      namesOfAll(uttered),
    ]),
  )
  const counts = new Map<string, number>()
  for (const names of named.values()) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const weight = (name: string) => Math.log(1 + (named.size + OTHERS) / (counts.get(name) ?? 1)) ** 2
  const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + weight(name), 0)
  const norms = new Map([...named].map(([document, names]) => [document, Math.sqrt(sum(names))]))
  return (one, other) => {
    if (one === other) return 1
    const norm = (norms.get(one) ?? 0) * (norms.get(other) ?? 0)
    if (norm === 0) return UNTOLD
    const cosine = sum((named.get(one) ?? NONE).intersection(named.get(other) ?? NONE)) / norm
    return Math.min(1, Math.max(ELSEWHERE, cosine / ONE_EVENT))
  }
}

const NONE: ReadonlySet<string> = new Set()

const namesOfAll = (uttered: readonly Uttered[]): Set<string> =>
  new Set(uttered.flatMap(({ quote, speaker }) => [...namesIn(quote), ...namesIn(`by ${speaker ?? ''}`)]))
