import type { Id, Instant } from '../../../shared/model/identity.ts'
import type { Project, ProjectStatement } from '../../../shared/model/project.ts'
import type { Loss } from '../../../shared/model/taking-in.ts'
import { idFor } from '../ids.ts'
import { childOf, childrenOf, type Element } from '../xml/element.ts'

/** A link from a selection to a note says that the note is of the selection, as NVivo writes its annotations. */
export function linkedNotes(
  root: Element,
  statements: ProjectStatement[],
  notes: ReadonlyMap<Id, string>,
): ProjectStatement[] {
  const added = new Map<Id, string[]>()
  for (const { origin, target } of endsOf(root))
    for (const [of, note] of [
      [origin, target],
      [target, origin],
    ] as const) {
      const text = notes.get(note)
      if (text !== undefined) added.set(of, [...(added.get(of) ?? []), text])
    }
  return statements.map((one) => ({
    ...one,
    note: [one.note, ...(added.get(one.id) ?? [])].filter((line) => line !== '').join('\n'),
  }))
}

const endsOf = (root: Element) =>
  childrenOf(childOf(root, 'Links'), 'Link').map(({ attributes }) => ({
    attributes,
    origin: idFor(attributes['originGUID'] ?? ''),
    target: idFor(attributes['targetGUID'] ?? ''),
  }))

/** Links between two statements, by their ids and each once. What ties anything else is listed as lost, by its kinds. */
export function readLinks(
  root: Element,
  statements: readonly ProjectStatement[],
  losses: Loss[],
): Project['links'] {
  const byId = new Map(statements.map((one) => [one.id, one]))
  const lost: string[] = []
  const links = endsOf(root).flatMap(({ attributes, origin, target }) => {
    const [from, to] = [byId.get(origin), byId.get(target)]
    const kind = attributes['name']?.trim() || 'related to'
    if (from !== undefined && to !== undefined && from !== to)
      return [
        {
          id: idFor(attributes['guid'] ?? `${origin} ${target}`),
          kind,
          from: from.id,
          to: to.id,
          author: from.author,
          createdAt: from.updatedAt satisfies Instant,
        },
      ]
    lost.push(kind)
    return []
  })
  if (lost.length > 0)
    losses.push({
      of: `links: ${lost.length}`,
      what: `Only links between two statements are kept: ${[...new Set(lost)].join(', ')}.`,
    })
  const unique = [...new Map(links.map((link) => [link.id, link])).values()]
  return unique.toSorted((a, b) => (a.createdAt + a.id < b.createdAt + b.id ? -1 : 1))
}
