import type { ImportOutcome, ImportProgress } from '../../shared/contract/documents.ts'

/** The page hears no more often than this, in milliseconds. */
const INTERVAL = 100
/** Paths in one report of the files found. */
const LISTED_AT_ONCE = 1000

/** Gathers what an import has to tell and passes it on in batches. Call `flush` at the end. */
export interface ProgressReport {
  listed(path: string): void
  /** Parts were found in a file, which counts for itself no more unless it is a document too. */
  opened(parts: readonly { path: string }[], isDocument: boolean): void
  reading(path: string): void
  done(outcome: ImportOutcome): void
  flush(): void
}

export function reportProgress(send: (progress: ImportProgress) => void): ProgressReport {
  let total = 0
  let done = 0
  let listed: string[] = []
  let outcomes: ImportOutcome[] = []
  let reading: string | null = null
  let sentAt = 0

  const flush = () => {
    send({
      done,
      total,
      ...(listed.length > 0 && { listed }),
      ...(reading !== null && { reading }),
      ...(outcomes.length > 0 && { outcomes }),
    })
    listed = []
    outcomes = []
    reading = null
    sentAt = performance.now()
  }
  const flushWhenDue = () => {
    if (performance.now() - sentAt >= INTERVAL || listed.length >= LISTED_AT_ONCE) flush()
  }

  const list = (path: string) => {
    total += 1
    listed.push(path)
    flushWhenDue()
  }

  return {
    listed: list,
    opened: (parts, isDocument) => {
      if (!isDocument) total -= 1
      for (const { path } of parts) list(path)
    },
    reading: (path) => {
      reading = path
      flushWhenDue()
    },
    done: (outcome) => {
      done += 1
      outcomes.push(outcome)
      flushWhenDue()
    },
    flush,
  }
}
