import type { ExportPreview } from '../../shared/contract/exports.ts'
import { zipOf } from '../zip/zip-of.ts'

/**
 * What an exporter gives: the text of a file; a file with what is in it in words; or the files of a folder, which goes out as
 * one ZIP archive.
 */
export type Written = string | WrittenParts | WrittenFolder

interface WrittenParts {
  readonly content: string | Uint8Array
  /** What is in it: the sheets of a table with how many rows each has. */
  readonly parts: ExportPreview['parts']
  /** What the format cannot carry. */
  readonly losses?: ExportPreview['losses']
  /** How it begins, where that cannot be read in the content itself. */
  readonly begins?: string
  /** Of a format that writes several kinds of file: which one this is. */
  readonly extension?: string
  readonly mediaType?: string
}

interface WrittenFolder {
  readonly files: readonly WrittenFile[]
  /** What the format cannot carry. */
  readonly losses?: ExportPreview['losses']
}

/** `path` is within the folder, with forward slashes; text goes out as UTF-8. */
export interface WrittenFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** The file itself with what the dialog shows of it before it is saved. */
export interface PackedExport {
  content: Uint8Array
  extension?: string
  mediaType?: string
  preview: ExportPreview
}

/** UTF-16 units of the beginning, and parts, that are shown before an export is saved. */
const PREVIEW = 4000
const PARTS = 200

/** Makes one file of what was written. */
export function pack(written: Written): PackedExport {
  if (typeof written === 'string') return { content: Buffer.from(written), preview: shown(written, []) }
  if ('content' in written) {
    const { content, parts, losses, begins = asText(content), ...file } = written
    return { ...file, content: bytesOf(content), preview: shown(begins, parts, losses) }
  }
  const begins = asText(written.files[0]?.content)
  const files = written.files.map(({ path, content }) => ({ path, bytes: bytesOf(content) }))
  return { content: zipOf(files), preview: shown(begins, files.map(partOf), written.losses) }
}

const shown = (
  text: string,
  parts: ExportPreview['parts'],
  losses: ExportPreview['losses'] = [],
): ExportPreview => ({
  text: text.slice(0, PREVIEW),
  parts:
    parts.length <= PARTS
      ? parts
      : [...parts.slice(0, PARTS), { name: `and ${parts.length - PARTS} more`, detail: '' }],
  losses,
})

const asText = (content: string | Uint8Array = '') => (typeof content === 'string' ? content : '')

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? Buffer.from(content) : content

function partOf({ path, bytes: { byteLength } }: { path: string; bytes: Uint8Array }) {
  const size = byteLength < 1000 ? `${byteLength} bytes` : `${Math.round(byteLength / 1000)} kB`
  return { name: path, detail: size }
}
