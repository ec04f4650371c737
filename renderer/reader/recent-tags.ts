import type { Tag } from '../../shared/model/tag.ts'

/** The tags that the keys 1 to 9 stand for: last used first, then by name. */
export function recentTags(tags: readonly Tag[]): Tag[] {
  return tags
    .toSorted(
      (a, b) => (b.lastUsedAt ?? '').localeCompare(a.lastUsedAt ?? '') || a.name.localeCompare(b.name),
    )
    .slice(0, 9)
}
