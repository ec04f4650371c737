import { basename } from 'node:path'
import { AppError, type ErrorCode } from '../../shared/contract/errors.ts'

type Words = readonly [prefix: string, code: ErrorCode, words: (name: string) => string]

const WORDS: readonly Words[] = [
  [
    'SQLITE_FULL',
    'disk-full',
    (name) => `The disk is full, so “${name}” could not grow. Nothing was changed.`,
  ],
  [
    'SQLITE_BUSY',
    'locked',
    (name) => `“${name}” is being written by another program. Nothing was changed; try again in a moment.`,
  ],
  [
    'SQLITE_READONLY',
    'refused',
    (name) => `“${name}” cannot be written: the file or its folder is read-only. Nothing was changed.`,
  ],
  [
    'SQLITE_NOTADB',
    'not-a-workspace',
    (name) => `“${name}” is not a Gainsay workspace. It was left as it is.`,
  ],
  [
    'SQLITE_CORRUPT',
    'unreadable',
    (name) =>
      `“${name}” is damaged and cannot be read any further. Go back to a copy of it; nothing was changed.`,
  ],
  [
    'SQLITE_CANTOPEN',
    'refused',
    (name) => `“${name}” could not be opened: its folder is missing or read-only. Nothing was changed.`,
  ],
  [
    'SQLITE_IOERR',
    'unreadable',
    (name) =>
      `The disk would not read or write “${name}”. Nothing was changed; look whether the disk is still there.`,
  ],
]

/** Runs what touches a workspace file; the trouble that SQLite reports is thrown again in words, anything else as it is. */
export function inWords<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = codeOf(error)
    const found = WORDS.find(([prefix]) => code.startsWith(prefix))
    if (found === undefined) throw error
    const [, kind, words] = found
    throw new AppError(kind, words(basename(file)), { cause: error })
  }
}

/** The code that SQLite or the file system gave an error, or '' where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
