import type { ExportRequest } from '../../shared/contract/exports.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Notebook } from '../export/exporter.ts'
import { exporters } from '../export/registry.ts'
import { narrow } from '../export/scope.ts'
import { getDocument, getText, listDocuments } from '../store/documents.ts'
import { listLinks } from '../store/links.ts'
import { readNote } from '../store/note.ts'
import type { Reader } from '../store/open.ts'
import { listPropositions } from '../store/propositions.ts'
import { listSpeakers } from '../store/speakers.ts'
import { idsOf } from '../store/statement-table.ts'
import { listStatements } from '../store/statements.ts'
import { listTags } from '../store/tags.ts'
import type { ShelvedExport } from './export-shelf.ts'

/** What is to be written. `workspace` is its name; `found` the documents that the search of the scope found, if it is one. */
export interface ExportOrder extends ExportRequest {
  readonly workspace: string
  readonly found: readonly Id[]
}

/** The notes as UTF-8, how many statements are in them, and how they begin. */
export interface WrittenExport extends ShelvedExport {
  content: Uint8Array
  statements: number
  preview: string
}

/** UTF-16 units of an export that the dialog shows before it is saved. */
const PREVIEW = 4000

/** Writes the notes that are asked for, all from one state of the workspace. Throws `not-found` where the scope names nothing. */
export const writeExport = (db: Reader, order: ExportOrder): WrittenExport =>
  db.transaction(() => write(db, order))()

function write(db: Reader, { workspace, format, scope, groupBy, found }: ExportOrder): WrittenExport {
  const exporter = exporters.find((one) => one.format === format)
  if (exporter === undefined) throw new Error(`no exporter is registered for ${format}`)
  if (scope.kind === 'document') getDocument(db, scope.document)
  const inScope = scope.kind === 'filter' ? idsOf(db, scope.filter) : found
  const notebook = narrow(gather(db, workspace), scope, inScope)
  const text = exporter.write(notebook, groupBy)
  return {
    fileName: `${workspace}.${exporter.extension}`,
    mediaType: exporter.mediaType,
    content: Buffer.from(text),
    statements: notebook.documents.reduce((count, document) => count + document.statements.length, 0),
    preview: text.slice(0, PREVIEW),
  }
}

/** The whole workspace as plain data. */
function gather(db: Reader, workspace: string): Notebook {
  const statements = Map.groupBy(listStatements(db), (statement) => statement.document)
  return {
    workspace,
    note: readNote(db),
    documents: listDocuments(db).map(({ id }) => ({
      detail: getDocument(db, id),
      text: getText(db, id),
      statements: statements.get(id) ?? [],
    })),
    speakers: listSpeakers(db),
    propositions: listPropositions(db),
    tags: listTags(db),
    links: listLinks(db),
  }
}
