import { stat } from 'node:fs/promises'
import { AppError } from '../../../shared/contract/errors.ts'
import type { VersionAdded } from '../../../shared/contract/versions.ts'
import { readAgain } from '../../import/read-again.ts'
import type { StepOptions } from '../../store/history-step.ts'
import type { Writer } from '../../store/open.ts'
import type { Sourced } from '../../store/sources.ts'
import { addText } from './add-text.ts'
import { several } from '../labels.ts'
import { parsePool } from './parse-pool.ts'

/** What became of one document whose file was looked at again. */
export type Renewed = { readonly document: Sourced } & (
  | ({ readonly kind: 'renewed' | 'same' } & VersionAdded)
  | { readonly kind: 'failed'; readonly message: string }
)

/** Whether the file of a document was written since it was read; true where that cannot be told. */
export const isWritten = ({ source, sourceAt }: Sourced): Promise<boolean> =>
  stat(source).then(
    ({ mtime }) => mtime.toISOString() !== sourceAt,
    () => true,
  )

/** Reads the files of these documents again. Those that have changed get a new text, all in one step; one that cannot be read keeps no other. */
export async function renew(
  db: Writer,
  documents: readonly Sourced[],
  { author, batch }: Required<Pick<StepOptions, 'author' | 'batch'>>,
  signal: AbortSignal = new AbortController().signal,
): Promise<Renewed[]> {
  const going = { signal, progress: () => {} }
  const renewed: Renewed[] = []
  let count = 0
  for (const document of documents) {
    if (signal.aborted || !db.open) break
    try {
      const file = await readAgain(parsePool.run, { path: document.source, lasts: true })
      const label = `import again of ${several(count + 1, 'document')}`
      const added = await addText(db, document.id, file, 'again', { label, author, batch }, going)
      count += Number(added.number !== null)
      renewed.push({ document, kind: added.number === null ? 'same' : 'renewed', ...added })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      if (error.code === 'cancelled') break
      renewed.push({ document, kind: 'failed', message: error.message })
    }
  }
  return renewed
}
