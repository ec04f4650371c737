import { AppError } from '../../../shared/contract/errors.ts'
import type { ImportOutcome } from '../../../shared/contract/documents.ts'
import type { ImportSource } from '../../import/walk.ts'
import { failedSource } from '../../store/failed-imports.ts'
import type { Writer } from '../../store/open.ts'
import { importInto, type ImportInto } from './import-into.ts'

/** Imports one file once more, and tells what became of it. */
export async function importOne(
  db: Writer,
  root: ImportSource,
  options: Pick<ImportInto, 'author' | 'signal' | 'password'>,
): Promise<ImportOutcome> {
  const { outcomes } = await importInto(db, { ...options, roots: [root], progress: () => {} })
  const [outcome] = outcomes
  if (outcome === undefined) throw new AppError('cancelled', 'The import was stopped.')
  return outcome
}

/** Where a file lies that could not be imported. Throws an AppError `not-found` where that is not known. */
export function knownSource(db: Writer, path: string): ImportSource {
  const file = failedSource(db, path)
  if (file !== null) return { path, file }
  throw new AppError(
    'not-found',
    `It is not known where “${path}” lies: drop it on the window. Nothing was changed.`,
  )
}
