const LONGEST = 80

/** What a part among others is called, by its place and its title: `3 · The gates.eml`. `ending` tells its kind. */
export function partName(place: number, title: string, ending: string): string {
  const words = title.replace(/[\s/\\]+/g, ' ').trim()
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST).toWellFormed().trimEnd()}…` : words
  return short === '' ? `${place}${ending}` : `${place} · ${short}${ending}`
}
