import { basename } from 'node:path'
import { stat } from 'node:fs/promises'
import { AppError } from '../../shared/contract/errors.ts'
import { sha256Of } from './hash.ts'
import type { ImportedFile } from './importer.ts'
import type { Parse } from './parse-job.ts'
import { readWhole } from './read-file.ts'
import { Refusal } from './refusal.ts'

/** Reads one file as an import would, what it holds beside left out. Rejects with an AppError `refused` that says why it cannot be. */
export async function readAgain(
  parse: Parse,
  { path, fileName = basename(path), lasts }: { path: string; fileName?: string; lasts: boolean },
): Promise<ImportedFile> {
  try {
    const changedAt = (await stat(path)).mtime.toISOString()
    const file = await readBytesAgain(parse, { fileName, bytes: await readWhole(path) })
    return lasts ? { ...file, source: { path, changedAt } } : file
  } catch (error) {
    if (error instanceof Refusal) throw new AppError('refused', `“${fileName}”: ${error.message}`)
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new AppError('not-found', `There is no file ${path} any more. Nothing was changed.`)
    throw error
  }
}

/** Reads bytes that are at hand, in an encoding that a person names where one is given. */
export async function readBytesAgain(
  parse: Parse,
  { fileName, bytes, encoding }: { fileName: string; bytes: Uint8Array; encoding?: string },
): Promise<ImportedFile> {
  const answer = await parse({ kind: 'file', fileName, bytes, ...(encoding !== undefined && { encoding }) })
  if (answer.kind === 'refused') throw new AppError('refused', `“${fileName}”: ${answer.message}`)
  if (answer.kind !== 'extracted')
    throw new AppError(
      'refused',
      `“${fileName}” holds several documents and is none itself. Nothing was changed.`,
    )
  const { extracted, indexed } = answer
  return { extracted, ...(indexed && { indexed }), original: bytes, sha256: await sha256Of(bytes), fileName }
}
