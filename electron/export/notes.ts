import type { DocumentDetail, DocumentText } from '../../shared/model/document.ts'
import type { Id } from '../../shared/model/identity.ts'
import { linkSeenFrom, type Link } from '../../shared/model/link.ts'
import type { Proposition } from '../../shared/model/proposition.ts'
import type { Speaker } from '../../shared/model/speaker.ts'
import type { Statement } from '../../shared/model/statement.ts'
import type { Notebook } from './exporter.ts'

/** A statement with what its ids stand for. */
export interface Note {
  statement: Statement
  document: DocumentDetail
  text: DocumentText
  speaker: Speaker | null
  proposition: Proposition | null
  tags: string[]
  /** What it does to other statements, and they to it: `contradicts statement 12`. */
  links: string[]
}

/** The statements of a notebook, each with its document, speaker, proposition and tag names, in the notebook's order. */
export function notesOf(notebook: Notebook): Note[] {
  const speakers = byId(notebook.speakers)
  const propositions = byId(notebook.propositions)
  const tags = byId(notebook.tags)
  const links = linkWords(notebook.links)
  return notebook.documents.flatMap(({ detail, text, statements }) =>
    statements.map((statement) => ({
      statement,
      document: detail,
      text,
      speaker: speakers.get(statement.speaker ?? '') ?? null,
      proposition: propositions.get(statement.proposition ?? '') ?? null,
      tags: statement.tags.flatMap((tag) => tags.get(tag)?.name ?? []),
      links: links.get(statement.id) ?? [],
    })),
  )
}

function linkWords(links: readonly Link[]): Map<Id, string[]> {
  const words = new Map<Id, string[]>()
  for (const link of links)
    for (const { statement } of [link.from, link.to]) {
      const seen = linkSeenFrom(link, statement)
      words.set(statement, [...(words.get(statement) ?? []), `${seen.words} statement ${seen.other.number}`])
    }
  return words
}

const byId = <T extends { id: string }>(objects: readonly T[]): Map<string, T> =>
  new Map(objects.map((object) => [object.id, object]))
