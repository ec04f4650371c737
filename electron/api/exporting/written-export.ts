import type { ExportPreview } from '../../../shared/contract/exports.ts'
import type { ShelvedExport } from './export-shelf.ts'

/** The finished file, what is in it, and what is shown of it before it is saved. */
export interface WrittenExport extends ShelvedExport {
  content: Uint8Array
  statements: number
  /** What is in it, in words. */
  holds: string
  preview: ExportPreview
}
