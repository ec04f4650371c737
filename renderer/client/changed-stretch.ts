/** Where two lists differ: up to `first` they are of the same objects, and so are the `last` objects at the end of each. */
export interface ChangedStretch<T> {
  readonly first: number
  readonly last: number
  /** What only the first list has there, and what only the second. */
  readonly gone: readonly T[]
  readonly come: readonly T[]
}

/** Objects are compared by identity, which for ten thousand of them takes no time; what they say is not looked at. */
export function changedStretch<T>(before: readonly T[], after: readonly T[]): ChangedStretch<T> {
  const shorter = Math.min(before.length, after.length)
  let first = 0
  while (first < shorter && before[first] === after[first]) first += 1
  let last = 0
  while (last < shorter - first && before[before.length - 1 - last] === after[after.length - 1 - last])
    last += 1
  return {
    first,
    last,
    gone: before.slice(first, before.length - last),
    come: after.slice(first, after.length - last),
  }
}
