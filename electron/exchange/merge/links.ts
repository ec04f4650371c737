import type { Id } from '../../../shared/model/identity.ts'
import { BOTH_WAYS } from '../../../shared/model/link.ts'
import type { Project } from '../../../shared/model/project.ts'
import type { Settling } from './conflicts.ts'
import type { Matches } from './match-all.ts'

type Link = Project['links'][number]

/**
 * The links of a project: those that are new, and those that are here as they will stand. `placed` are the statements that are in the
 * workspace afterwards: a link needs both its ends. None is added or changed into what another link says already.
 */
export function mergeLinks(
  mine: Project,
  { links }: Matches,
  placed: ReadonlySet<Id>,
  { settle }: Settling,
): { added: Link[]; changed: Link[] } {
  const numbers = new Map(mine.statements.map(({ id, number }) => [id, number]))
  const inNumbers = (ends: readonly unknown[]) =>
    ends.map((id) => numbers.get(String(id)) ?? String(id)).join(' → ')
  const said = new Set(mine.links.map(nameOf))
  const isNew = (one: Link) =>
    placed.has(one.from) && placed.has(one.to) && one.from !== one.to && !said.has(nameOf(one))
  const added = links.fresh.filter(isNew)
  const changed = links.met.map(({ mine: own, theirs }) => {
    if (!isNew(theirs)) return own
    const settled = settle({
      kind: 'links',
      name: `${own.kind}: ${inNumbers([own.from, own.to])}`,
      mine: withEnds(own),
      theirs: withEnds(theirs),
      fields: ['kind', 'ends'],
      words: (_, value) => (Array.isArray(value) ? inNumbers(value) : undefined),
    })
    const [from, to] = settled.ends
    return { ...own, kind: settled.kind, from, to }
  })
  return { added, changed }
}

/** The same for two links that say the same. */
function nameOf({ from, to, kind }: Link): string {
  const ends = BOTH_WAYS.has(kind) ? [from, to].toSorted() : [from, to]
  return [...ends, kind].join(' ')
}

/** Both ends change together or not at all. */
const withEnds = ({ from, to, ...rest }: Link) => ({ ...rest, ends: [from, to] as const })
