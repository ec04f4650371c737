import { replaceEqualDeep } from '@tanstack/react-query'

/**
 * The new answer, made of the objects of the one before wherever they say the same: what is drawn from an object is drawn anew
 * only where that object changed. Objects of a list are known by their `id`, wherever in the list they stand now.
 */
export function keepKnown(before: unknown, after: unknown): unknown {
  if (!isListWithIds(before) || !isListWithIds(after)) return replaceEqualDeep(before, after)
  const first = before.findIndex((item, place) => item !== after[place])
  if (first < 0 && before.length === after.length) return before
  // What was put behind the rest is met by no other object; looking up ten thousand others for it would cost a frame.
  const known = new Map((first < 0 ? [] : before.slice(first)).map((item) => [item.id, item]))
  const kept = after.map((item, place) =>
    item === before[place] ? item : replaceEqualDeep(known.get(item.id), item),
  )
  const isSame = kept.length === before.length && kept.every((item, place) => item === before[place])
  return isSame ? before : kept
}

interface WithId {
  readonly id: unknown
}

/** All lists of the contract are of one kind of object: the first tells for all. */
const isListWithIds = (value: unknown): value is readonly WithId[] =>
  Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null && 'id' in value[0]
