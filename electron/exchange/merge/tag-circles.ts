import type { Id } from '../../../shared/model/identity.ts'
import type { Project } from '../../../shared/model/project.ts'
import type { Loss } from '../../../shared/model/taking-in.ts'

type Tag = Project['tags'][number]

/** The tags as they will stand. Where their parents would lead in a circle, ours are kept, and that is said. */
export function withoutCircles(changed: readonly Tag[], mine: readonly Tag[], losses: Loss[]): Tag[] {
  const parents = new Map([...mine, ...changed].map(({ id, parent }) => [id, parent]))
  if (!changed.some(({ id }) => leadsBack(id, parents))) return [...changed]
  losses.push({
    of: 'codebook',
    what: 'Its tree would lead in a circle together with yours. Yours was kept.',
  })
  const own = new Map(mine.map((tag) => [tag.id, tag]))
  return changed.map((tag) => ({ ...tag, parent: own.get(tag.id)?.parent ?? null }))
}

/** True where a tag stands under itself, at any depth. */
export function leadsBack(tag: Id, parents: ReadonlyMap<Id, Id | null>): boolean {
  const seen = new Set<Id>()
  for (let next = parents.get(tag) ?? null; next !== null; next = parents.get(next) ?? null) {
    if (next === tag) return true
    if (seen.has(next)) return false
    seen.add(next)
  }
  return false
}
