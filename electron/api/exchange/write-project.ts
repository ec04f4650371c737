import type { ExportRequest } from '../../../shared/contract/exports.ts'
import type { Project } from '../../../shared/model/project.ts'
import type { Company, ExchangeWriter } from '../../exchange/exchange-format.ts'
import { narrowProject } from '../../exchange/narrow-project.ts'
import type { Notebook } from '../../export/exporter.ts'
import { gatherProject } from '../../store/gather-project.ts'
import type { Reader } from '../../store/open.ts'
import type { WrittenExport } from '../write-export.ts'

/** What a format may carry, read from one state of the workspace. */
export interface Brought {
  readonly project: Project
  readonly company: Company
}

/** Reads the workspace, or the part of it that stands in the notebook. */
export function bringProject(
  db: Reader,
  {
    workspace,
    scope,
    originals,
  }: Pick<ExportRequest, 'scope' | 'originals'> & { readonly workspace: string },
  notebook: Notebook,
): Brought {
  const gathered = gatherProject(db, workspace, { originals })
  const project = scope.kind === 'everything' ? gathered : narrowProject(gathered, idsOf(notebook))
  return { project, company: companyOf() }
}

/** Writes it. What the format cannot carry is shown before it is saved. */
export async function writeProject(
  { extension, mediaType, write }: ExchangeWriter,
  { project, company }: Brought,
): Promise<WrittenExport> {
  const { bytes, losses, begins } = await write(project, company)
  return {
    fileName: `${project.workspace}.${extension}`,
    mediaType,
    content: bytes,
    statements: project.statements.length,
    preview: { text: begins, parts: losses.map(({ of, what }) => ({ name: of, detail: what })) },
  }
}

const idsOf = ({ documents }: Notebook) => ({
  documents: new Set(documents.map(({ detail }) => detail.id)),
  statements: new Set(documents.flatMap(({ statements }) => statements.map(({ id }) => id))),
})

/** What an evidence pack holds beside the project. */
const companyOf = (): Company => ({
  report: () => Promise.resolve(''),
  annotations: () => Promise.resolve(''),
  history: () => [],
})
