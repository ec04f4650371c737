/** The places of words that stand near each other, among the words of a text and in their order. */
type Nearness = readonly number[]

/**
 * Where all of `forms` stand, in any order, with at most `apart` other words among them. Of such places that overlap, the one that
 * begins first counts, in its shortest extent.
 */
export function nearnesses<Word>(words: readonly Word[], forms: readonly Word[], apart: number): Nearness[] {
  const wanted = new Set(forms)
  const places = words.flatMap((word, place) => (wanted.has(word) ? [place] : []))
  const reach = forms.length + apart
  const found: Nearness[] = []
  for (let i = 0; i < places.length; i++) {
    const taken = firstOfEach(words, places, i, forms, reach)
    if (taken === null) continue
    found.push(taken)
    const last = taken.at(-1) ?? 0
    while ((places[i + 1] ?? Infinity) <= last) i++
  }
  return found
}

/** The first place of every form from `places[from]` on, `reach` words far at most; null where one is missing. */
function firstOfEach<Word>(
  words: readonly Word[],
  places: readonly number[],
  from: number,
  forms: readonly Word[],
  reach: number,
): number[] | null {
  const missing = [...forms]
  const taken: number[] = []
  const end = (places[from] ?? 0) + reach
  for (let i = from; i < places.length; i++) {
    const place = places[i] ?? end
    if (place >= end) return null
    const which = missing.findIndex((form) => form === words[place])
    if (which < 0) continue
    missing.splice(which, 1)
    taken.push(place)
    if (missing.length === 0) return taken
  }
  return null
}
