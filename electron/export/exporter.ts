import type {
  ExportAsks,
  ExportColumn,
  ExportFamily,
  ExportFormat,
  ExportGrouping,
  ExportTemplate,
} from '../../shared/contract/exports.ts'
import type { DocumentDetail, DocumentText } from '../../shared/model/document.ts'
import type { Link } from '../../shared/model/link.ts'
import type { Proposition } from '../../shared/model/proposition.ts'
import type { Speaker } from '../../shared/model/speaker.ts'
import type { Statement } from '../../shared/model/statement.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Tag } from '../../shared/model/tag.ts'
import type { Written } from './written.ts'

/** A document with the statements that go out with it. */
export interface NotebookDocument {
  detail: DocumentDetail
  text: DocumentText
  statements: Statement[]
}

/**
 * All that an export may tell. `workspace` is its name for people, `note` what is written about the whole of it. `origins` names
 * by statement what its words go back to: statements with the same origin are one report, not two.
 */
export interface Notebook {
  workspace: string
  note: string
  documents: NotebookDocument[]
  speakers: Speaker[]
  propositions: Proposition[]
  tags: Tag[]
  links: Link[]
  origins: ReadonlyMap<Id, string>
}

/** How the notes are to be written. What an exporter does not ask for it does not read. */
export interface ExportOptions {
  groupBy: ExportGrouping
  /** The columns of a table; null for all. */
  columns: readonly ExportColumn[] | null
  /** The template that was chosen; null where none was. */
  template: ExportTemplate | null
  /** The address at which the report is published; null where it has none. */
  baseUrl: string | null
}

/**
 * One format of annotated notes. `write` is a function of its arguments alone, so the same workspace gives the same bytes; it
 * expects the order that `narrow` gives. It runs on a thread that reads, and imports a large library only when it is called.
 */
export interface Exporter {
  format: ExportFormat
  label: string
  extension: string
  mediaType: string
  /** What the file is for, and what it cannot carry. */
  about: string
  /** Under which heading the dialog offers it. */
  family: Exclude<ExportFamily, 'whole'>
  /** What of `ExportOptions` makes a difference, for the dialog to ask. */
  asks: readonly ExportAsks[]
  /** True where it is written on a thread however small the workspace is, because a library has to be loaded for it. */
  heavy?: true
  write(notebook: Notebook, options: ExportOptions): Written | Promise<Written>
}
