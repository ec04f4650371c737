import { AppError } from '../../shared/contract/errors.ts'
import { sha256Of } from './hash.ts'
import type { ImportedFile } from './importer.ts'
import { parsePool } from './parse-job.ts'
import type { Pasted } from './pasted-file.ts'

/** Makes a document of what was pasted: from the HTML where there is some, else from the text. Throws `AppError('refused')` where there is nothing to read. */
export async function extractPasted(input: Pasted): Promise<ImportedFile> {
  const answer = await parsePool.run({ kind: 'pasted', ...input })
  if (answer.kind === 'refused') throw new AppError('refused', answer.message)
  if (answer.kind !== 'pasted') throw new Error('A file was read where pasted text was expected.')
  const { extracted, original, fileName } = answer
  return { extracted, original, fileName, sha256: await sha256Of(original) }
}
