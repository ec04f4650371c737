import { exportRequest, type ExportRequest } from '../../../shared/contract/exports.ts'
import type { Project } from '../../../shared/model/project.ts'
import type { Company, ExchangeWriter } from '../../exchange/exchange-format.ts'
import { narrowProject } from '../../exchange/narrow-project.ts'
import type { Exporter, Notebook } from '../../export/exporter.ts'
import { html } from '../../export/html.ts'
import { webAnnotation } from '../../export/web-annotation.ts'
import { pack } from '../../export/written.ts'
import { gatherProject } from '../../store/gather-project.ts'
import { listHistory } from '../../store/history-list.ts'
import type { Reader } from '../../store/open.ts'
import { several } from '../labels.ts'
import type { WrittenExport } from '../exporting/written-export.ts'

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
  const isWhole = scope.kind === 'everything'
  const project = isWhole ? gathered : narrowProject(gathered, idsOf(notebook))
  return { project, company: companyOf(notebook, isWhole ? stepsOf(db) : []) }
}

/** Writes it. What the format cannot carry is shown before it is saved. */
export async function writeProject(
  { extension, mediaType, write }: ExchangeWriter,
  { project, company }: Brought,
): Promise<WrittenExport> {
  const { bytes, losses, begins, parts = [], holds } = await write(project, company)
  return {
    fileName: `${project.workspace}.${extension}`,
    mediaType,
    content: bytes,
    statements: project.statements.length,
    holds: holds ?? several(project.statements.length, 'statement'),
    preview: {
      text: begins,
      parts: [...parts],
      losses: losses.map(({ of, what }) => ({ name: of, detail: what })),
    },
  }
}

const idsOf = ({ documents }: Notebook) => ({
  documents: new Set(documents.map(({ detail }) => detail.id)),
  statements: new Set(documents.flatMap(({ statements }) => statements.map(({ id }) => id))),
})

/** What an evidence pack holds beside the project. The history is of the whole workspace, so it goes with the whole only. */
const companyOf = (notebook: Notebook, steps: ReturnType<Company['history']>): Company => ({
  report: () => written(html, notebook),
  annotations: () => written(webAnnotation, notebook),
  history: () => steps,
})

async function written(exporter: Exporter, notebook: Notebook): Promise<string> {
  const { content } = pack(
    await exporter.write(notebook, { ...exportRequest.parse({ format: exporter.format }), template: null }),
  )
  return Buffer.from(content).toString()
}

function stepsOf(db: Reader): ReturnType<Company['history']> {
  const { steps } = listHistory(db, { words: '', offset: 0, limit: Number.MAX_SAFE_INTEGER })
  return steps.toReversed().map(({ at, author, label, undone }) => ({ at, author, label, undone }))
}
