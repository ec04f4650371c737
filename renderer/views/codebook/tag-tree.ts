import type { Id } from '../../../shared/model/identity.ts'
import type { Tag } from '../../../shared/model/tag.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'

/** A tag in its place of the tree; the roots stand at level 1. */
export interface Leaf {
  tag: Tag
  level: number
}

/**
 * The codebook from top to bottom, every tag followed by what stands under it. With letters typed: the tags that have them in
 * their name, and those above them, so that it is seen where they stand.
 */
export function treeOf(tags: readonly Tag[], typed: string): Leaf[] {
  const hasTheLetters = hasWords(typed)
  const known = new Set(tags.map(({ id }) => id))
  const under = Map.groupBy(tags, ({ parent }) => (parent !== null && known.has(parent) ? parent : null))
  const walk = (parent: Id | null, level: number): Leaf[] =>
    (under.get(parent) ?? []).flatMap((tag) => {
      const below = walk(tag.id, level + 1)
      const fits = hasTheLetters(tag.name)
      return fits || below.length > 0 ? [{ tag, level }, ...below] : []
    })
  return walk(null, 1)
}

/** The tags that one may stand under: neither itself nor what stands under it. */
export function parentsFor(tags: readonly Tag[], tag: Tag): Leaf[] {
  const leaves = treeOf(tags, '')
  const at = leaves.findIndex((leaf) => leaf.tag.id === tag.id)
  const level = leaves[at]?.level ?? 0
  const end = leaves.findIndex((leaf, index) => index > at && leaf.level <= level)
  return leaves.filter((_, index) => index < at || (end >= 0 && index >= end))
}
