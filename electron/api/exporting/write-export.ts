import type {
  ExportFormat,
  ExportProgress,
  ExportRequest,
  ExportTemplate,
} from '../../../shared/contract/exports.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Exporter, Notebook } from '../../export/exporter.ts'
import { exporters } from '../../export/registry.ts'
import { exchangeWriters } from '../../exchange/registry.ts'
import { narrow } from '../../export/scope.ts'
import { pack } from '../../export/written.ts'
import { getText } from '../../store/document-text.ts'
import { getDocument } from '../../store/documents.ts'
import { listDocuments } from '../../store/list-documents.ts'
import { listLinks } from '../../store/links.ts'
import { readNote } from '../../store/note.ts'
import { originKeys } from '../../store/origin-keys.ts'
import type { Reader } from '../../store/open.ts'
import { listPropositions } from '../../store/propositions.ts'
import { listSpeakers } from '../../store/speakers.ts'
import { idsOf } from '../../store/statement-table.ts'
import { listStatements } from '../../store/statements.ts'
import { listTags } from '../../store/tags.ts'
import { bringProject, writeProject, type Brought } from '../exchange/write-project.ts'
import { several } from '../labels.ts'
import type { WrittenExport } from './written-export.ts'

/** What is to be written. `workspace` is its name; `found` the documents that the search of the scope found, if it is one. */
export interface ExportOrder extends Omit<ExportRequest, 'template'> {
  readonly template: ExportTemplate | null
  readonly workspace: string
  readonly found: readonly Id[]
}

/**
 * Writes the notes that are asked for, all from one state of the workspace. `progress` hears of each document that was read.
 * Throws `not-found` where the scope names nothing.
 */
export async function writeExport(
  db: Reader,
  order: ExportOrder,
  progress: (progress: ExportProgress) => void = () => {},
): Promise<WrittenExport> {
  const { workspace, format, groupBy, columns, template, baseUrl } = order
  const writer = exchangeWriters.find((one) => one.format === format)
  if (writer !== undefined) return writeProject(writer, db.transaction(() => bring(db, order, progress))())
  const exporter = exporterOf(format)
  const notebook = db.transaction(() => read(db, order, progress))()
  const written = pack(await exporter.write(notebook, { groupBy, columns, template, baseUrl }))
  const { extension = exporter.extension, mediaType = exporter.mediaType, content, preview } = written
  const statements = notebook.documents.reduce((count, document) => count + document.statements.length, 0)
  return {
    fileName: `${workspace}.${extension}`,
    mediaType,
    content,
    statements,
    holds:
      exporter.family === 'sources'
        ? several(notebook.documents.length, 'source')
        : several(statements, 'statement'),
    preview,
  }
}

/** True of a format whose writing takes so long that it goes to another thread, however small the workspace is. */
export const isHeavy = (format: ExportFormat): boolean =>
  exchangeWriters.some((one) => one.format === format) || exporterOf(format).heavy === true

export function exporterOf(format: ExportFormat): Exporter {
  const exporter = exporters.find((one) => one.format === format)
  if (exporter === undefined) throw new Error(`no exporter is registered for ${format}`)
  return exporter
}

function bring(db: Reader, order: ExportOrder, progress: (progress: ExportProgress) => void): Brought {
  return bringProject(db, order, read(db, order, progress))
}

function read(
  db: Reader,
  { workspace, scope, found }: ExportOrder,
  progress: (progress: ExportProgress) => void,
): Notebook {
  if (scope.kind === 'document') getDocument(db, scope.document)
  const inScope = scope.kind === 'filter' ? idsOf(db, scope.filter) : found
  return narrow(gather(db, workspace, progress), scope, inScope)
}

/** Documents between two reports of progress. */
const TOLD_EVERY = 50

/** The whole workspace as plain data. */
function gather(db: Reader, workspace: string, progress: (progress: ExportProgress) => void): Notebook {
  const statements = Map.groupBy(listStatements(db), (statement) => statement.document)
  const listed = listDocuments(db)
  const documents = listed.map(({ id }, i) => {
    if ((i + 1) % TOLD_EVERY === 0) progress({ read: i + 1, documents: listed.length })
    return { detail: getDocument(db, id), text: getText(db, id), statements: statements.get(id) ?? [] }
  })
  return {
    workspace,
    note: readNote(db),
    documents,
    speakers: listSpeakers(db),
    propositions: listPropositions(db),
    tags: listTags(db),
    links: listLinks(db),
    origins: originKeys(db),
  }
}
