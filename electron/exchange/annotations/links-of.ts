import type { Project } from '../../../shared/model/project.ts'
import type { Loss } from '../../../shared/model/taking-in.ts'
import { derivedId, idFor } from '../ids.ts'
import { momentOf } from './moment.ts'
import type { Note } from './note.ts'

/** Links between what is marked; one with an end elsewhere is listed. */
export function linksOf(
  notes: readonly Note[],
  placed: ReadonlySet<string>,
  losses: Loss[],
): Project['links'] {
  return notes.flatMap(({ name, author, created, link }) => {
    if (link === null) return []
    const [from, ...others] = link.ends.map(idFor).filter((end) => placed.has(end))
    if (from === undefined || others.length + 1 < link.ends.length)
      losses.push({ of: name, what: 'It links to what is not marked in this file.' })
    if (from === undefined) return []
    return others
      .filter((to) => to !== from)
      .map((to, index) => ({
        id: index === 0 ? idFor(name) : derivedId('link', name, to),
        kind: link.kind.slice(0, 200),
        from,
        to,
        author,
        createdAt: momentOf(created) ?? new Date(0).toISOString(),
      }))
  })
}
