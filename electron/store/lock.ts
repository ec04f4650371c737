import { basename } from 'node:path'
import { AppError } from '../../shared/contract/errors.ts'
import { connect } from './connection.ts'
import { codeOf } from './faults.ts'

/**
 * Keeps every other program from writing to a workspace until it is let go. SQLite holds an exclusive lock on an empty file
 * beside the workspace; the system drops it when the process ends, however it ends. The file itself stays: to delete it would
 * let two programs lock two different files of the same name.
 */
export function takeLock(file: string): () => void {
  const db = connect(`${file}-lock`, { timeout: 0 })
  try {
    db.pragma('journal_mode = MEMORY')
    db.pragma('locking_mode = EXCLUSIVE')
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    if (!codeOf(error).startsWith('SQLITE_BUSY')) throw error
    throw new AppError(
      'locked',
      `“${basename(file)}” is open in another Gainsay window or program. Close it there first; nothing was changed.`,
      { cause: error },
    )
  }
  return () => db.close()
}
