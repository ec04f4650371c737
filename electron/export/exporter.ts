import type { ExportFormat, ExportGrouping } from '../../shared/contract/exports.ts'
import type { DocumentDetail, DocumentText } from '../../shared/model/document.ts'
import type { Link } from '../../shared/model/link.ts'
import type { Proposition } from '../../shared/model/proposition.ts'
import type { Speaker } from '../../shared/model/speaker.ts'
import type { Statement } from '../../shared/model/statement.ts'
import type { Tag } from '../../shared/model/tag.ts'

/** A document with the statements that go out with it. */
export interface NotebookDocument {
  detail: DocumentDetail
  text: DocumentText
  statements: Statement[]
}

/** All that an export may tell. `workspace` is its name for people, `note` what is written about the whole of it. */
export interface Notebook {
  workspace: string
  note: string
  documents: NotebookDocument[]
  speakers: Speaker[]
  propositions: Proposition[]
  tags: Tag[]
  links: Link[]
}

/**
 * One format of annotated notes. `write` is a function of its arguments alone, so the same workspace gives the same bytes; it
 * expects the order that `narrow` gives.
 */
export interface Exporter {
  format: ExportFormat
  label: string
  extension: string
  mediaType: string
  /** What the file is for, and what it cannot carry. */
  about: string
  write(notebook: Notebook, groupBy: ExportGrouping): string
}
