import type { Id } from '../../../shared/model/identity.ts'
import { emptyProject, type Project } from '../../../shared/model/project.ts'
import type { Settling } from './conflicts.ts'
import { byName } from './match.ts'
import type { Matches } from './match-all.ts'

const DOCUMENT = ['title', 'outlet', 'author', 'url', 'language', 'published', 'reliability', 'note'] as const
const SPEAKER = ['name', 'aliases', 'role', 'side', 'note'] as const
const PROPOSITION = ['text', 'note', 'status'] as const
const TAG = ['name', 'parent', 'colour', 'definition', 'example'] as const

/** What is here and in the project, as it will stand; statements apart. A name that another one here has is not taken over. */
export function settleRecords(mine: Project, matches: Matches, { settle }: Settling): Project {
  const speakerName = freeName(mine.speakers, ({ name }) => name)
  const propositionText = freeName(mine.propositions, ({ text }) => text)
  const tagName = freeName(mine.tags, ({ name }) => name)
  const tagNames = new Map(mine.tags.map(({ id, name }) => [id, name]))
  const { documents, speakers, propositions, tags, filters, searches } = matches
  return {
    ...emptyProject(mine.workspace),
    documents: documents.met.map((pair) =>
      settle({ ...pair, kind: 'documents', name: pair.mine.title, fields: DOCUMENT }),
    ),
    speakers: speakers.met.map(({ mine: own, theirs: other }) => {
      const theirs = { ...other, name: speakerName(own, other) }
      return settle({ kind: 'speakers', name: own.name, mine: own, theirs, fields: SPEAKER })
    }),
    propositions: propositions.met.map(({ mine: own, theirs: other }) => {
      const theirs = { ...other, text: propositionText(own, other) }
      return settle({ kind: 'propositions', name: own.text, mine: own, theirs, fields: PROPOSITION })
    }),
    tags: tags.met.map(({ mine: own, theirs: other }) => {
      const theirs = { ...other, name: tagName(own, other), parent: other.parent && tags.ours(other.parent) }
      const words = (field: string, value: unknown) =>
        field === 'parent' ? (tagNames.get(String(value)) ?? '') : undefined
      return settle({ kind: 'tags', name: own.name, mine: own, theirs, fields: TAG, words })
    }),
    filters: filters.met.map((pair) =>
      settle({ ...pair, kind: 'filters', name: pair.mine.name, fields: ['filter'] }),
    ),
    searches: searches.met.map((pair) =>
      settle({ ...pair, kind: 'searches', name: pair.mine.name, fields: ['query'] }),
    ),
  }
}

/** Their name, unless another one of ours has it. */
function freeName<T extends { id: Id }>(all: readonly T[], nameOf: (one: T) => string) {
  const find = byName(all, (one) => [nameOf(one)])
  return (own: T, theirs: T): string => {
    const holder = find(nameOf(theirs))
    return holder === undefined || holder.id === own.id ? nameOf(theirs) : nameOf(own)
  }
}
