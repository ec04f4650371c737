import type { Id } from '../../../shared/model/identity.ts'
import type { Tag } from '../../../shared/model/tag.ts'
import type { Notebook } from '../exporter.ts'
import { createFileNames, linkWords } from '../file-names.ts'
import { inNote } from './escape.ts'

/** Where each note of the folder lies, and how others name it. */
export interface Pages {
  /** The path of the note about a document, speaker or proposition, without `.md`. */
  path(id: Id): string
  /** `[[Speakers/Ilena Marsk|Ilena Marsk]]`, or the words alone where there is no such note. */
  link(id: Id | null, words: string): string
  /** `[[Documents/Gates closing#^s12|statement 12]]`: a place in the note of its document. */
  place(document: Id, number: number): string
  /** `#measured/gauges` for each tag, with what it stands under. */
  tags(ids: readonly Id[]): string[]
}

export function namePages({ documents, speakers, propositions, tags }: Notebook): Pages {
  const paths = new Map([
    ...named(
      'Documents',
      documents.map(({ detail }) => [detail.id, dated(detail)]),
    ),
    ...named(
      'Speakers',
      speakers.map(({ id, name }) => [id, name]),
    ),
    ...named(
      'Propositions',
      propositions.map(({ id, text }) => [id, text]),
    ),
  ])
  const path = (id: Id) => paths.get(id) ?? id
  return {
    path,
    link: (id, words) =>
      id !== null && paths.has(id) ? `[[${path(id)}|${linkWords(words).trim() || '_'}]]` : inNote(words),
    place: (document, number) => `[[${path(document)}#^s${number}|statement ${number}]]`,
    tags: (ids) => ids.map((id) => `#${tagPath(tags, id)}`),
  }
}

function named(folder: string, words: readonly (readonly [id: Id, words: string])[]): [Id, string][] {
  const nameOf = createFileNames()
  return words.map(([id, each]) => [id, `${folder}/${nameOf(each)}`])
}

/** The day first: the list of files is then in the order in which things were printed. */
const dated = ({ title, published }: { title: string; published: string | null }): string =>
  published === null ? title : `${published.slice(0, 10)} ${title}`

function tagPath(tags: readonly Tag[], id: Id): string {
  const way: string[] = []
  const seen = new Set<Id>()
  for (let tag = tags.find((one) => one.id === id); tag !== undefined && !seen.has(tag.id);) {
    const { name, parent } = tag
    seen.add(tag.id)
    way.unshift(tagWord(name))
    tag = tags.find((one) => one.id === parent)
  }
  return way.join('/')
}

/** A tag there is letters, digits, dash and underscore, and not digits alone. */
function tagWord(name: string): string {
  const word = name.replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, '-').replaceAll(/^-+|-+$/g, '')
  return /[^\d]/.test(word) ? word : `tag-${word}`
}
