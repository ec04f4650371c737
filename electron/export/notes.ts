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
  /** What it does to other statements, and they to it: `contradicts`, statement 12, which stands in a document. */
  links: { words: string; number: number; document: Id }[]
  /** What its words go back to; statements with the same origin are one report. */
  origin: string
  /** The numbers of the others of that origin. */
  sameOrigin: number[]
  /** Who marked it; null where one person marked all that goes out, which is then said once. */
  markedBy: string | null
}

/** The statements of a notebook, each with its document, speaker, proposition and tag names, in the notebook's order. */
export function notesOf(notebook: Notebook): Note[] {
  const speakers = byId(notebook.speakers)
  const propositions = byId(notebook.propositions)
  const tags = byId(notebook.tags)
  const links = linksByEnd(notebook.links)
  const origins = numbersByOrigin(notebook)
  const isOfSeveral = new Set(statementsOf(notebook).map(({ author }) => author)).size > 1
  return notebook.documents.flatMap(({ detail, text, statements }) =>
    statements.map((statement) => ({
      statement,
      document: detail,
      text,
      speaker: speakers.get(statement.speaker ?? '') ?? null,
      proposition: propositions.get(statement.proposition ?? '') ?? null,
      tags: statement.tags.flatMap((tag) => tags.get(tag)?.name ?? []),
      links: links.get(statement.id) ?? [],
      origin: originOf(notebook, statement),
      sameOrigin: (origins.get(originOf(notebook, statement)) ?? []).filter(
        (number) => number !== statement.number,
      ),
      markedBy: isOfSeveral ? statement.author : null,
    })),
  )
}

/** What the words of a statement go back to; itself where nothing is known. */
const originOf = ({ origins }: Notebook, { id }: Statement): string => origins.get(id) ?? id

const statementsOf = ({ documents }: Notebook): Statement[] =>
  documents.flatMap(({ statements }) => statements)

function numbersByOrigin(notebook: Notebook): Map<string, number[]> {
  const numbers = new Map<string, number[]>()
  for (const statement of statementsOf(notebook)) {
    const origin = originOf(notebook, statement)
    numbers.set(origin, [...(numbers.get(origin) ?? []), statement.number])
  }
  return numbers
}

function linksByEnd(links: readonly Link[]): Map<Id, Note['links']> {
  const ends = new Map<Id, Note['links']>()
  for (const link of links)
    for (const { statement } of [link.from, link.to]) {
      const seen = linkSeenFrom(link, statement)
      const { number, document } = seen.other
      ends.set(statement, [...(ends.get(statement) ?? []), { words: seen.words, number, document }])
    }
  return ends
}

const byId = <T extends { id: string }>(objects: readonly T[]): Map<string, T> =>
  new Map(objects.map((object) => [object.id, object]))
