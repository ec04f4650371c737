import { AppError } from '../../shared/contract/errors.ts'
import { sha256Of } from './hash.ts'
import type { ImportedFile } from './importer.ts'
import type { Parse } from './parse-job.ts'
import type { Pasted } from './pasted-file.ts'

/** Makes a document of what was pasted: from the HTML where there is some, else from the text. Throws `AppError('refused')` where there is nothing to read. */
export async function extractPasted(parse: Parse, input: Pasted): Promise<ImportedFile> {
  const answer = await parse({ kind: 'pasted', ...input })
  if (answer.kind === 'refused') throw new AppError('refused', answer.message)
  if (answer.kind !== 'pasted') throw new Error('A file was read where pasted text was expected.')
  const { extracted, indexed, original, fileName } = answer
  return { extracted, ...(indexed && { indexed }), original, fileName, sha256: await sha256Of(original) }
}
