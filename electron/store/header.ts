import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../shared/contract/errors.ts'
import { codeOf } from './faults.ts'
import { APPLICATION_ID } from './migrate.ts'

const MAGIC = 'SQLite format 3\0'
const HEADER_BYTES = 100

/**
 * Looks at a file before SQLite does, because opening a file already writes beside it. Returns the version of its schema, or
 * 'nothing' where the file is missing or empty. Throws an AppError for everything that is not a whole workspace of this or
 * an older version. The file format: https://www.sqlite.org/fileformat2.html#the_database_header
 */
export function inspect(file: string, newest: number): number | 'nothing' {
  const name = basename(file)
  const { header, size } = readHeader(file)
  if (size === 0) return 'nothing'
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, 16) !== MAGIC)
    throw new AppError('not-a-workspace', `“${name}” is not a Gainsay workspace. It was left as it is.`)
  if (header.readUInt32BE(68) !== APPLICATION_ID)
    throw new AppError(
      'not-a-workspace',
      `“${name}” belongs to another program, not to Gainsay. It was left as it is.`,
    )
  const version = header.readUInt32BE(60)
  if (version > newest) throw newerSchema(file, version, newest)
  if (size < bytesPromised(header) && !hasLog(file))
    throw new AppError(
      'unreadable',
      `“${name}” has been cut short: ${size} of ${bytesPromised(header)} bytes are there. Go back to a copy of it.`,
    )
  return version
}

/** The refusal of a file that a later version of the program has written. */
export function newerSchema(file: string, version: number, newest: number): AppError {
  return new AppError(
    'newer-schema',
    `“${basename(file)}” was written by a newer Gainsay (schema ${version}; this one reads up to ${newest}). It was left as it is: open it with that version or a later one.`,
  )
}

function readHeader(file: string): { header: Buffer; size: number } {
  try {
    const handle = openSync(file, 'r')
    try {
      const header = Buffer.alloc(HEADER_BYTES)
      const read = readSync(handle, header, 0, HEADER_BYTES, 0)
      return { header: header.subarray(0, read), size: fstatSync(handle).size }
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { header: Buffer.alloc(0), size: 0 }
    throw unopened(file, error)
  }
}

function unopened(file: string, error: unknown): AppError {
  const name = basename(file)
  const why: Record<string, string> = {
    EISDIR: `“${name}” is a folder, not a Gainsay workspace.`,
    EACCES: `“${name}” may not be read by you. Nothing was changed.`,
  }
  const message = why[codeOf(error)] ?? `“${name}” could not be read (${codeOf(error)}). Nothing was changed.`
  const code = codeOf(error) === 'EISDIR' ? 'not-a-workspace' : 'unreadable'
  return new AppError(code, message, { cause: error })
}

function bytesPromised(header: Buffer): number {
  const pageSize = header.readUInt16BE(16)
  return (pageSize === 1 ? 65_536 : pageSize) * header.readUInt32BE(28)
}

/** A program that ended suddenly may have left pages in the log that the file itself still lacks. */
function hasLog(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}
