import type { Id } from '../../../shared/model/identity.ts'
import type { Project } from '../../../shared/model/project.ts'
import { stance as stanceSchema, type Stance } from '../../../shared/model/stance.ts'
import type { Loss } from '../../../shared/model/taking-in.ts'
import { nameKey } from '../../../shared/text/name-key.ts'
import { idFor } from '../ids.ts'
import { childOf, childrenOf, type Element } from '../xml/element.ts'
import { COLOURS, STANCE, STANCES } from './codes.ts'
import { readDescription } from './description.ts'

type Tag = Project['tags'][number]

/** What the codes of a project mean here. */
export interface Codes {
  readonly tags: Tag[]
  readonly stances: ReadonlyMap<Id, Stance>
}

/** Reads a codebook: the codes under “Stance” are stances, the others tags. Two of one name are told apart by what they stand under. */
export function readCodes(codes: Element | undefined, losses: Loss[]): Codes {
  const tags: Tag[] = []
  const stances = new Map<Id, Stance>()
  const names = new Set<string>()
  const counts = { colours: 0, renamed: 0 }

  const add = (code: Element, parent: Tag | null): void => {
    const plain = code.attributes['name']?.trim() || 'code'
    const name = freeName(plain, parent?.name ?? null, names)
    if (name !== plain) counts.renamed++
    names.add(nameKey(name))
    const { fields, note } = readDescription(childOf(code, 'Description')?.text ?? '')
    const color = code.attributes['color']?.toUpperCase()
    const colour = colourOf(color)
    if (color !== undefined && colour === null) counts.colours++
    const tag: Tag = {
      id: idFor(code.attributes['guid'] ?? name),
      name,
      parent: parent?.id ?? null,
      colour,
      definition: note,
      example: fields['example'] ?? '',
      lastUsedAt: null,
    }
    tags.push(tag)
    for (const child of childrenOf(code, 'Code')) add(child, tag)
  }

  for (const code of childrenOf(codes, 'Code')) {
    const found = stancesIn(code)
    if (found === null) add(code, null)
    else for (const [id, stance] of found) stances.set(id, stance)
  }
  if (counts.colours > 0)
    losses.push({
      of: `colours of codes: ${counts.colours}`,
      what: 'Only six colours are kept here; these are others.',
    })
  if (counts.renamed > 0)
    losses.push({
      of: `codes of one name: ${counts.renamed}`,
      what: 'No two tags have one name here; these got the name of what they stand under before their own.',
    })
  return { tags, stances }
}

const colourOf = (color: string | undefined): Tag['colour'] => {
  const found = Object.entries(COLOURS).find(([, value]) => value === color)?.[0]
  const names = ['grey', 'brown', 'gold', 'teal', 'violet', 'pink'] as const
  return names.find((name) => name === found) ?? null
}

/** The stances under a code that is ours, or that has our name and children of the names of ours. */
function stancesIn(code: Element): [Id, Stance][] | null {
  const isOurs = idFor(code.attributes['guid'] ?? '') === STANCE.id
  if (!isOurs && code.attributes['name'] !== STANCE.name) return null
  const found = childrenOf(code, 'Code').flatMap((child): [Id, Stance][] => {
    const name = stanceSchema.safeParse(child.attributes['name']?.toLowerCase())
    const id = idFor(child.attributes['guid'] ?? '')
    const own = stanceSchema.options.find((one) => STANCES[one].id === id)
    const stance = own ?? (name.success ? name.data : null)
    return stance === null ? [] : [[id, stance]]
  })
  return isOurs || found.length > 0 ? found : null
}

function freeName(name: string, parent: string | null, taken: ReadonlySet<string>): string {
  const isFree = (one: string) => !taken.has(nameKey(one))
  const under = parent === null ? name : `${parent}: ${name}`
  const tries = [
    name,
    under,
    ...Array.from({ length: taken.size + 1 }, (_, index) => `${under} ${index + 2}`),
  ]
  return tries.find(isFree) ?? under
}
