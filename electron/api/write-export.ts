import { basename } from 'node:path'
import { AppError } from '../../shared/contract/errors.ts'
import type { ExportRequest, ExportScope } from '../../shared/contract/exports.ts'
import type { SearchResult } from '../../shared/contract/search.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Notebook } from '../export/exporter.ts'
import { exporters } from '../export/registry.ts'
import { narrow } from '../export/scope.ts'
import { getDocument, getText, listDocuments } from '../store/documents.ts'
import type { Reader } from '../store/open.ts'
import { listPropositions } from '../store/propositions.ts'
import { listSpeakers } from '../store/speakers.ts'
import { idsOf } from '../store/statement-table.ts'
import { listStatements } from '../store/statements.ts'
import { listTags } from '../store/tags.ts'
import type { ShelvedExport } from './export-shelf.ts'

export type Search = (request: { query: string; limit: number; offset: number }) => Promise<SearchResult>

/** The notes as text, and how many statements are in them. */
interface WrittenExport extends ShelvedExport {
  content: string
  statements: number
}

/** Writes the notes that are asked for. Throws `not-found` where the scope names nothing, `invalid-input` for a bad query. */
export async function writeExport(
  workspace: { db: Reader; file: string },
  { format, scope, groupBy }: ExportRequest,
  search: Search,
): Promise<WrittenExport> {
  const { db, file } = workspace
  const exporter = exporters.find((one) => one.format === format)
  if (exporter === undefined) throw new Error(`no exporter is registered for ${format}`)
  const found = await foundBy(db, scope, search)
  const name = basename(file, '.gainsay')
  const notebook = narrow(gather(db, name), scope, found)
  if (scope.kind === 'document') getDocument(db, scope.document)
  return {
    fileName: `${name}.${exporter.extension}`,
    mediaType: exporter.mediaType,
    content: exporter.write(notebook, groupBy),
    statements: notebook.documents.reduce((count, document) => count + document.statements.length, 0),
  }
}

/** The whole workspace as plain data. */
function gather(db: Reader, workspace: string): Notebook {
  const statements = Map.groupBy(listStatements(db), (statement) => statement.document)
  return {
    workspace,
    documents: listDocuments(db).map(({ id }) => ({
      detail: getDocument(db, id),
      text: getText(db, id),
      statements: statements.get(id) ?? [],
    })),
    speakers: listSpeakers(db),
    propositions: listPropositions(db),
    tags: listTags(db),
  }
}

/** What the scope asks for by a query: documents of a search, statements of a filter. */
async function foundBy(db: Reader, scope: ExportScope, search: Search): Promise<Id[]> {
  if (scope.kind === 'search') return documentsThatMatch(search, scope.query)
  return scope.kind === 'filter' ? idsOf(db, scope.filter) : []
}

/** Hits asked for in one go. */
const PAGE = 500

async function documentsThatMatch(search: Search, query: string): Promise<Id[]> {
  const found: Id[] = []
  for (let offset = 0; ; offset += PAGE) {
    const { hits, total, problem } = await search({ query, limit: PAGE, offset })
    if (problem) throw new AppError('invalid-input', `${problem.message} Nothing was exported.`)
    found.push(...hits.map((hit) => hit.document))
    if (offset + PAGE >= total) return found
  }
}
