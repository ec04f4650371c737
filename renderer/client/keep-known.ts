import { replaceEqualDeep } from '@tanstack/react-query'
import { changedStretch } from './changed-stretch.ts'

/**
 * The new answer, made of the objects of the one before wherever they say the same: what is drawn from an object is drawn anew
 * only where that object changed. Objects of a list are known by their `id`, wherever in the list they stand now.
 */
export function keepKnown(before: unknown, after: unknown): unknown {
  if (!isListWithIds(before) || !isListWithIds(after)) return replaceEqualDeep(before, after)
  // What was painted before it is confirmed is the list of before and one object more: the others need not be looked at.
  const { first, last, gone, come } = changedStretch(before, after)
  const known = new Map(gone.map((item) => [item.id, item]))
  const kept = come.map((item) => replaceEqualDeep(known.get(item.id), item))
  if (kept.length === gone.length && kept.every((item, place) => item === gone[place])) return before
  if (kept.every((item, place) => item === come[place])) return after
  return [...after.slice(0, first), ...kept, ...after.slice(after.length - last)]
}

interface WithId {
  readonly id: unknown
}

/** All lists of the contract are of one kind of object: the first tells for all. */
const isListWithIds = (value: unknown): value is readonly WithId[] =>
  Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null && 'id' in value[0]
