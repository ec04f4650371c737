import { extract } from './extract.ts'
import type { ParseAnswer, ParseJob } from './parse-job.ts'
import { pastedFile } from './pasted-file.ts'
import { Refusal } from './refusal.ts'

/** Reads a file or what was pasted, on the thread that calls. A refusal is an answer; other faults reject. */
export async function answerParse(job: ParseJob): Promise<ParseAnswer> {
  try {
    return job.kind === 'file'
      ? { kind: 'extracted', extracted: await extract(job.fileName, job.bytes) }
      : { kind: 'pasted', ...(await pastedFile(job)) }
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return { kind: 'refused', code: refusal.code, message: refusal.message }
  }
}

/** A page nested so deeply that the stack overflows is refused like any other bad file; other faults are ours. */
function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  if (!(error instanceof RangeError)) return null
  return new Refusal('too-complex', 'The page is nested too deeply to be read. Nothing from it was added.')
}
