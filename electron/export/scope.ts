import type { ExportScope } from '../../shared/contract/exports.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Link } from '../../shared/model/link.ts'
import type { Statement } from '../../shared/model/statement.ts'
import type { Tag } from '../../shared/model/tag.ts'
import type { Notebook, NotebookDocument } from './exporter.ts'

/**
 * The part of a notebook that a scope asks for, in the order of export: documents by date, title and id, statements by place.
 * `foundIds` are what a search or a filter found: a document brings its statements, a statement its document alone.
 */
export function narrow(notebook: Notebook, scope: ExportScope, foundIds: readonly Id[] = []): Notebook {
  const found = new Set(foundIds)
  const documents = notebook.documents
    .filter(({ detail }) => takesDocument(scope, detail.id))
    .map((document) => ({
      ...document,
      statements: document.statements.filter((each) => takes(scope, each, found)),
    }))
    .filter(
      ({ detail, statements }) => statements.length > 0 || found.has(detail.id) || !picksStatements(scope),
    )
  const inOrder = documents.toSorted(byDateTitleId).map((document) => ({
    ...document,
    statements: document.statements.toSorted(byPlace),
  }))
  return {
    ...notebook,
    note: scope.kind === 'everything' ? notebook.note : '',
    documents: inOrder,
    ...registry(notebook, scope, inOrder),
    links: linksBetween(notebook, inOrder),
  }
}

function takesDocument(scope: ExportScope, id: Id): boolean {
  return scope.kind !== 'document' || id === scope.document
}

function takes(scope: ExportScope, statement: Statement, found: ReadonlySet<Id>): boolean {
  if (scope.kind === 'filter' || scope.kind === 'search')
    return found.has(statement.id) || found.has(statement.document)
  if (scope.kind === 'speaker') return statement.speaker === scope.speaker
  return scope.kind !== 'stance' || statement.stance === scope.stance
}

const picksStatements = ({ kind }: ExportScope): boolean =>
  kind === 'speaker' || kind === 'stance' || kind === 'filter' || kind === 'search'

/** Those with both ends in the documents that go out. */
function linksBetween({ links }: Notebook, documents: readonly NotebookDocument[]): Link[] {
  const there = new Set(documents.flatMap(({ statements }) => statements.map(({ id }) => id)))
  return links
    .filter(({ from, to }) => there.has(from.statement) && there.has(to.statement))
    .sort(
      (a, b) =>
        a.from.number - b.from.number ||
        a.to.number - b.to.number ||
        compare(a.kind, b.kind) ||
        compare(a.id, b.id),
    )
}

/** Speakers, propositions and tags: all of them with everything, else those that the statements name, and what tags stand under. */
function registry(notebook: Notebook, scope: ExportScope, documents: readonly NotebookDocument[]) {
  const statements = documents.flatMap((document) => document.statements)
  const named = new Set(
    statements.flatMap(({ speaker, proposition, tags }) => [
      speaker,
      proposition,
      ...tags.flatMap((tag) => withParents(notebook.tags, tag)),
    ]),
  )
  const goesOut = ({ id }: { id: Id }): boolean => scope.kind === 'everything' || named.has(id)
  return {
    speakers: notebook.speakers
      .filter(goesOut)
      .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id)),
    propositions: notebook.propositions
      .filter(goesOut)
      .sort((a, b) => a.position - b.position || compare(a.id, b.id)),
    tags: notebook.tags.filter(goesOut).sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id)),
  }
}

/** A tag and all that it stands under. */
function withParents(tags: readonly Tag[], tag: Id): Id[] {
  const line: Id[] = []
  for (let next: Id | null = tag; next !== null && !line.includes(next);) {
    const id: Id = next
    line.push(id)
    next = tags.find((one) => one.id === id)?.parent ?? null
  }
  return line
}

/** Undated documents come last. */
function byDateTitleId({ detail: a }: NotebookDocument, { detail: b }: NotebookDocument): number {
  return compare(a.published ?? '~', b.published ?? '~') || compare(a.title, b.title) || compare(a.id, b.id)
}

const byPlace = (a: Statement, b: Statement): number =>
  a.start - b.start || a.end - b.end || a.number - b.number

/** By code unit, not by locale: the order must not depend on the machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
