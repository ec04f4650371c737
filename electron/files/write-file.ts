import { closeSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../shared/contract/errors.ts'

/**
 * Writes a file that a person asked for, whole or not at all. A file of that name is replaced, but never a workspace: who chose
 * one chose the wrong name. Throws an AppError `refused`.
 */
export function writeAskedFile(path: string, content: string | Uint8Array): void {
  try {
    if (!isOrdinary(path)) return writeFileSync(path, content) // a pipe, a terminal: nothing to replace
    if (isDatabase(path)) throw new AppError('refused', overWorkspace(path))
    replace(path, content)
  } catch (error) {
    if (error instanceof AppError) throw error
    const why = reasonOf(error)
    throw new AppError('refused', `“${basename(path)}” could not be written: ${why}.`, { cause: error })
  }
}

const overWorkspace = (path: string) =>
  `“${basename(path)}” is a workspace or another database, and was not written over. Choose another name.`

/** True for a file of the usual kind, and where there is none yet. */
const isOrdinary = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? true

function isDatabase(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return false
  const begins = Buffer.alloc(15)
  const handle = openSync(path, 'r')
  try {
    readSync(handle, begins, 0, begins.length, 0)
  } finally {
    closeSync(handle)
  }
  return begins.toString('latin1') === 'SQLite format 3'
}

function replace(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${process.pid}.new`
  try {
    writeFileSync(draft, content)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EISDIR: 'there is a folder of that name',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}
