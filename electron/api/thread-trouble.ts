import { AppError } from '../../shared/contract/errors.ts'
import { ThreadError } from '../jobs/thread-error.ts'

const WORDS: Readonly<Record<ThreadError['reason'], string>> = {
  'out of memory': 'This does not fit into memory. Nothing was changed; ask for less of it, by a filter.',
  'too slow': 'This took longer than ten minutes and was given up. Nothing was changed.',
  died: 'The thread that reads the workspace has ended. Nothing was changed; ask again, and another one starts.',
}

/** Throws what a thread threw, the loss of a thread in words for people. */
export function threadTroubleInWords(error: unknown): never {
  if (!(error instanceof ThreadError)) throw error
  throw new AppError('internal', WORDS[error.reason], { cause: error })
}
