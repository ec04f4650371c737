import type { ExportAsks, ExportFormat } from '../../shared/contract/exports.ts'
import type { Project } from '../../shared/model/project.ts'
import type { Choices, Homeless, Loss } from '../../shared/model/taking-in.ts'
import type { ByteSource } from '../zip/byte-source.ts'

/** A file of which it is asked what it holds. It is read where it lies, and only as far as the answer needs. */
export interface UnknownFile {
  /** Its name without folders. */
  readonly name: string
  readonly source: ByteSource
}

/** A file that may hold a project. */
export interface ExchangeFile {
  /** Its name without folders. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A project as it was read. `about` tells people how its file was read, `losses` what of it does not come along. */
export interface ReadProject {
  readonly project: Project
  readonly about: string[]
  readonly losses: Loss[]
  /** Of formats that name documents without bringing them: those that are not here. */
  readonly homeless?: readonly Homeless[]
}

/** In which document of the workspace a person said that annotations of a source belong. */
export type ChosenDocuments = Choices['documents']

/** What goes out beside the project, made only where a format asks for it. */
export interface Company {
  /** The report as a page of its own. */
  report(): Promise<string>
  /** The statements as Web Annotations. */
  annotations(): Promise<string>
  /** What was done in the workspace, oldest first. */
  history(): readonly { at: string; author: string; label: string; undone: boolean }[]
}

/**
 * A written file, what it cannot carry, and how it begins as far as that can be shown as text. `parts` are the files in it, `holds` says
 * in words what is in it where that is not the statements.
 */
export interface WrittenProject {
  readonly bytes: Uint8Array
  readonly losses: readonly Loss[]
  readonly begins: string
  readonly parts?: readonly { readonly name: string; readonly detail: string }[]
  readonly holds?: string
}

/** A format that carries a whole project and can be read back. */
export interface ExchangeWriter {
  readonly format: ExportFormat
  readonly label: string
  readonly extension: string
  readonly mediaType: string
  readonly about: string
  /** What is left to the person. */
  readonly asks: readonly ExportAsks[]
  write(project: Project, company: Company): WrittenProject | Promise<WrittenProject>
}

/** A kind of file that projects are read from. */
export interface ExchangeReader {
  readonly label: string
  /** True of a file that is to be read so, by how it begins and by its name. */
  reads(file: UnknownFile): boolean
  /**
   * Reads a project. `here` is the workspace that will take it in, for formats that name documents without bringing them, and `chosen`
   * tells those that a person found for them. Throws an AppError that says what is wrong with the file.
   */
  read(file: ExchangeFile, here: Project, chosen: ChosenDocuments): ReadProject
}
