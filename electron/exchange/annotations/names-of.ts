import type { Project } from '../../../shared/model/project.ts'
import { nameKey } from '../../../shared/text/name-key.ts'
import { derivedId } from '../ids.ts'
import type { PlacedNote } from './place-notes.ts'

export type Names = ReturnType<typeof namesOf>

/** Speakers, propositions and tags by the names that the notes give them: those that are here, and new ones for the others. */
export function namesOf(placed: readonly PlacedNote[], here: Project) {
  const speakers = named(
    placed.map(({ note }) => note.speaker),
    here.speakers.map((one) => [one.name, one]),
    (name) => ({ id: derivedId('speaker', name), name, aliases: [], role: '', side: '', note: '' }),
  )
  const propositions = named(
    placed.map(({ note }) => note.described['proposition']),
    here.propositions.map((one) => [one.text, one]),
    (text, position) => ({
      id: derivedId('proposition', text),
      text,
      note: '',
      status: 'open' as const,
      position,
    }),
  )
  const tags = named(
    placed.flatMap(({ note }) => note.tags),
    here.tags.map((one) => [one.name, one]),
    (name) => ({
      id: derivedId('tag', name),
      name,
      parent: null,
      colour: null,
      definition: '',
      example: '',
      lastUsedAt: null,
    }),
  )
  const lists = {
    speakers: speakers.used,
    propositions: propositions.used,
    tags: withParents(tags.used, here.tags),
  }
  return { lists, speakerOf: speakers.idOf, propositionOf: propositions.idOf, tagOf: tags.idOf }
}

function named<T extends { id: string }>(
  names: readonly (string | null | undefined)[],
  known: readonly (readonly [string, T])[],
  make: (name: string, place: number) => T,
) {
  const there = new Map(known.map(([name, one]) => [nameKey(name), one]))
  const used = new Map<string, T>()
  for (const name of names) {
    const trimmed = name?.trim() ?? ''
    const key = nameKey(trimmed)
    if (trimmed !== '' && !used.has(key)) used.set(key, there.get(key) ?? make(trimmed, used.size))
  }
  const idOf = (name: string | null | undefined) => used.get(nameKey(name?.trim() ?? ''))?.id ?? null
  return { used: [...used.values()], idOf }
}

/** Tags with all that they stand under. */
function withParents(used: readonly Project['tags'][number][], all: Project['tags']): Project['tags'] {
  const byId = new Map([...all, ...used].map((tag) => [tag.id, tag]))
  const kept = new Map(used.map((tag) => [tag.id, tag]))
  for (const tag of kept.values()) {
    const parent = byId.get(tag.parent ?? '')
    if (parent !== undefined) kept.set(parent.id, parent)
  }
  return [...kept.values()]
}
