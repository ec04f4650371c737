import type { Id } from '../../../shared/model/identity.ts'
import { nameKey } from '../../../shared/text/name-key.ts'

/** Things of a project beside those that are here. `ours` gives the id under which one of theirs stands here. */
export interface Matched<T> {
  readonly fresh: readonly T[]
  readonly met: readonly { readonly mine: T; readonly theirs: T }[]
  ours(theirs: Id): Id
}

/** Finds what is here already: by its id, else by what `alike` says it is known by. */
export function match<T extends { id: Id }>(
  mine: readonly T[],
  theirs: readonly T[],
  alike: (one: T) => T | undefined = () => undefined,
): Matched<T> {
  const byId = new Map(mine.map((one) => [one.id, one]))
  const pairs = theirs.map((one) => ({ theirs: one, mine: byId.get(one.id) ?? alike(one) }))
  const byItsId = new Set(theirs.filter(({ id }) => byId.has(id)).map(({ id }) => id))
  const ours = new Map(pairs.map((pair) => [pair.theirs.id, pair.mine?.id ?? pair.theirs.id]))
  return {
    fresh: pairs.flatMap((pair) => (pair.mine === undefined ? [pair.theirs] : [])),
    met: pairs.flatMap(({ mine: own, theirs: one }) => {
      // Two of theirs may be one of ours; what has the same id speaks for it.
      if (own === undefined || (own.id !== one.id && byItsId.has(own.id))) return []
      byItsId.add(own.id)
      return [{ mine: own, theirs: one }]
    }),
    ours: (id) => ours.get(id) ?? id,
  }
}

/** Finds by a name, whatever its letter case: the first of `mine` that has one of the same. */
export function byName<T>(
  mine: readonly T[],
  namesOf: (one: T) => readonly string[],
): (name: string) => T | undefined {
  const known = new Map<string, T>()
  for (const one of mine)
    for (const name of namesOf(one)) if (!known.has(nameKey(name))) known.set(nameKey(name), one)
  return (name) => known.get(nameKey(name))
}
