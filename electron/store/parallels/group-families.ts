/** A place as far as its family depends on it. `document` is the number under which its document is compared. */
export interface GroupedPlace {
  readonly id: number
  readonly document: number
  readonly family: number
}

/** Two places that are parallel, by their ids. */
export interface PlaceLink {
  readonly left: number
  readonly right: number
  readonly isReworded: boolean
  /** How telling the words are that both have, from 0 to 6. */
  readonly telling: number
}

/** A copy inside what the same two documents reword: its family, and those of the two places around it. */
export interface NestedCopy {
  readonly family: number
  readonly left: number
  readonly right: number
}

/** Places of several documents that hold the same words, and those that say the same in others. */
export interface GroupedFamily {
  readonly family: number
  readonly documents: number
  /** How telling the words are that a place has in common with others, over all of these, on average. */
  readonly telling: number
  /** For each place, by its id, whether it only says the same in other words. */
  readonly places: ReadonlyMap<number, boolean>
}

/**
 * The families of some places. What is reworded hangs on the families of both places and joins none; two places that are each alone
 * make a family of the left one, unless a larger one has both: three texts that reword each other are one family and not three. A
 * copy that two documents print inside what they reword is seen with that, and no family.
 *
 * Those come first whose places have most in common with most others: a sentence in five papers, then one in two. A turn of phrase
 * in fifty, which each has in common with few and in words that tell nothing, comes behind, and what is only reworded last.
 */
export function groupFamilies(
  places: readonly GroupedPlace[],
  links: readonly PlaceLink[],
  nested: readonly NestedCopy[],
): GroupedFamily[] {
  const placeOf = new Map(places.map((place) => [place.id, place]))
  const own = Map.groupBy(places, ({ family }) => family)
  const isLarge = (family: number) => (own.get(family)?.length ?? 0) > 1
  const between = links.flatMap(({ left, right, ...link }): FamilyLink[] => {
    const [one, other] = [placeOf.get(left), placeOf.get(right)]
    return one && other ? [{ ...link, one, other }] : []
  })
  const members = membersOf(places, between, isLarge)
  const documentsOf = (all: Places) => new Set([...all.keys()].map((id) => placeOf.get(id)?.document)).size
  const within = nested.filter(({ family }) => documentsOf(members.get(family) ?? NONE) === 2)
  const telling = tellingOf(own, between, members, within)

  const isNested = new Set(within.map(({ family }) => family))
  const isInAnother = lookUpOthers(members)
  return [...members]
    .map(([family, all]) => ({
      family,
      documents: documentsOf(all),
      telling: telling.get(family) ?? 0,
      places: all,
    }))
    .filter(({ family, documents }) => documents > 1 && !isNested.has(family))
    .filter(({ family }) => isLarge(family) || !isInAnother(family))
    .toSorted((a, b) => b.telling - a.telling || b.documents - a.documents || a.family - b.family)
}

/** For each place whether it only says the same in other words. */
type Places = ReadonlyMap<number, boolean>
type Members = ReadonlyMap<number, Places>
const NONE: Places = new Map()

interface FamilyLink extends Pick<PlaceLink, 'isReworded' | 'telling'> {
  readonly one: GroupedPlace
  readonly other: GroupedPlace
}

function membersOf(
  places: readonly GroupedPlace[],
  links: readonly FamilyLink[],
  isLarge: (family: number) => boolean,
): Members {
  const members = new Map<number, Map<number, boolean>>()
  const add = (family: number, place: number, isReworded: boolean) => {
    const all = members.get(family) ?? new Map<number, boolean>()
    // What has the same words stays so, whatever says the same in others.
    if (!all.has(place)) all.set(place, isReworded)
    members.set(family, all)
  }
  for (const { id, family } of places) add(family, id, false)
  for (const { one, other, isReworded } of links) {
    if (!isReworded || one.family === other.family) continue
    if (isLarge(one.family) || !isLarge(other.family)) add(one.family, other.id, true)
    if (isLarge(other.family)) add(other.family, one.id, true)
  }
  return members
}

/** How telling what a place has in common with others is, on average: a copy inside what is reworded counts for that. */
function tellingOf(
  own: ReadonlyMap<number, readonly GroupedPlace[]>,
  links: readonly FamilyLink[],
  members: Members,
  nested: readonly NestedCopy[],
): ReadonlyMap<number, number> {
  const telling = new Map<number, number>()
  const shareOf = (words: number, places: number) => (2 * words) / places
  for (const { one, isReworded, telling: words } of links)
    if (!isReworded) {
      const more = shareOf(words, own.get(one.family)?.length ?? 1)
      telling.set(one.family, (telling.get(one.family) ?? 0) + more)
    }
  for (const { family, left, right } of nested)
    for (const whole of [left, right]) {
      const most = shareOf(telling.get(family) ?? 0, members.get(whole)?.size ?? 1)
      telling.set(whole, Math.max(telling.get(whole) ?? 0, most))
    }
  return telling
}

/** Tells of a family whether another that is larger, or as large and has a lower name, holds all its places. */
function lookUpOthers(members: Members): (family: number) => boolean {
  const familiesOf = new Map<number, number[]>()
  for (const [family, all] of members)
    for (const place of all.keys()) {
      const list = familiesOf.get(place)
      if (list) list.push(family)
      else familiesOf.set(place, [family])
    }
  return (family) => {
    const all = members.get(family) ?? NONE
    const [first = 0] = all.keys()
    return (familiesOf.get(first) ?? []).some((other) => {
      const others = members.get(other)
      if (other === family || others === undefined || others.size < all.size) return false
      return (others.size > all.size || other < family) && [...all.keys()].every((place) => others.has(place))
    })
  }
}
