import { TEXT_FIELDS, type TextField } from '../../../shared/query/fields.ts'
import type { Clause } from '../clause.ts'
import type { LiveIndex } from './live-index.ts'
import { nearnesses } from '../near.ts'
import { placesIn, type Occurrences, type WordPlace } from './occurrences.ts'

type Phrase = Extract<Clause, { kind: 'phrase' }>

/** `wordsOf` gives the words of a segment that are written so. */
export function phraseOccurrences(
  index: LiveIndex,
  phrase: Phrase,
  wordsOf: (segment: number, form: string) => readonly WordPlace[],
): Occurrences {
  const found = {
    title: { numbers: [] as number[], times: [] as number[] },
    text: { numbers: [] as number[], times: [] as number[] },
  }
  for (const [place, { segment }] of index.segments.entries()) {
    const words = new Map(phrase.forms.map((form) => [form, wordsOf(place, form)]))
    if ([...words.values()].some((each) => each.length === 0)) continue
    for (const field of TEXT_FIELDS)
      for (const [document, places] of documentsWith(index, words, field)) {
        const times = timesIn(phrase, places)
        if (times === 0) continue
        found[field].numbers.push(segment.numbers[document] ?? 0)
        found[field].times.push(times)
      }
  }
  return found
}

/** By form the places of a phrase's words in one document. */
type Places = ReadonlyMap<string, readonly number[]>

/** The documents of a segment with all of the words, each with their places. The rarest word is looked for first. */
function documentsWith(
  index: LiveIndex,
  words: ReadonlyMap<string, readonly WordPlace[]>,
  field: TextField,
): Map<number, Places> {
  const rarestFirst = [...words].toSorted(([, a], [, b]) => bytesOf(index, a) - bytesOf(index, b))
  let documents: Map<number, Map<string, number[]>> | null = null
  for (const [form, places] of rarestFirst) {
    const before: Map<number, Map<string, number[]>> | null = documents
    const next = new Map<number, Map<string, number[]>>()
    for (const word of places) {
      const there = placesIn(index, word, field, (document) => before?.has(document) ?? true)
      for (const [document, found] of there) {
        const known = next.get(document) ?? new Map(before?.get(document))
        known.set(form, [...(known.get(form) ?? []), ...found])
        next.set(document, known)
      }
    }
    documents = next
  }
  return documents ?? new Map()
}

const bytesOf = (index: LiveIndex, words: readonly WordPlace[]): number =>
  words.reduce((sum, { segment, word }) => {
    const places = index.segments[segment]?.segment.dictionary.positions
    return sum + (places?.[word + 1] ?? 0) - (places?.[word] ?? 0)
  }, 0)

function timesIn({ forms, apart }: Phrase, places: Places): number {
  if (apart === null) return timesInRow(forms, places)
  const words: string[] = []
  for (const [form, all] of places) for (const place of all) words[place] = form
  return nearnesses(words, forms, apart).length
}

function timesInRow(forms: readonly string[], places: Places): number {
  const sets = new Map([...places].map(([form, all]) => [form, new Set(all)]))
  const starts = places.get(forms[0] ?? '') ?? []
  return starts.filter((start) => forms.every((form, i) => sets.get(form)?.has(start + i))).length
}
