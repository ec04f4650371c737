import { setImmediate as breathe } from 'node:timers/promises'
import { AppError } from '../../../shared/contract/errors.ts'
import type { DocumentText } from '../../../shared/model/document.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { ThreadError } from '../../jobs/thread-error.ts'
import { getText } from '../../store/document-text.ts'
import type { Reader } from '../../store/open.ts'
import { countTexts, unreadTexts, type FoundSuggestion } from '../../store/suggestions/read-texts.ts'
import { RULES_VERSION } from '../../suggest/rules-version.ts'
import { suggestPool } from '../../suggest/suggest-job.ts'

export type UnreadText = ReturnType<typeof unreadTexts>['texts'][number]

const THREADS = 2

/**
 * Reads every text that today's rules have not read, on two threads, and hands on what is found: null for a text that is too much
 * for a thread. `done`: so many were read that it is worth a look. Stops after the text under way when the signal aborts.
 */
export async function readUnread(
  db: Reader,
  keep: (text: UnreadText, found: readonly FoundSuggestion[] | null) => Promise<void>,
  done: () => void,
  signal: AbortSignal,
): Promise<void> {
  if (countTexts(db, RULES_VERSION).waiting === 0) return
  for (let next: number | null = 0; next !== null && !signal.aborted;) {
    const { texts, next: behind } = unreadTexts(db, RULES_VERSION, next)
    const rest = texts.values()
    const lane = async () => {
      for (const text of rest) {
        if (signal.aborted) return
        const found = await foundIn(db, text, signal)
        if (found !== undefined) await keep(text, found)
      }
    }
    await Promise.all(Array.from({ length: THREADS }, lane))
    next = behind
    await breathe()
  }
  done()
}

/** What is found in a text; undefined where another has taken its place meanwhile. */
async function foundIn(db: Reader, { document, version, language }: UnreadText, signal: AbortSignal) {
  const text = standing(db, document)
  if (text?.version !== version) return undefined
  const job = { text: text.text, blocks: text.blocks, language }
  return suggestPool.run(job, signal).catch((error: unknown) => {
    if (error instanceof ThreadError) return null // this text is too much for a thread; the others go on
    throw error
  })
}

/** The text of a document; null for one that was removed since it was looked up. */
function standing(db: Reader, document: Id): DocumentText | null {
  try {
    return getText(db, document)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return null
    throw error
  }
}
