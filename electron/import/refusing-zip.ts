import { ZipFault } from '../zip/zip-fault.ts'
import { Refusal, type RefusalCode } from './refusal.ts'

const CODES: Partial<Record<ZipFault['code'], RefusalCode>> = {
  'not-zip': 'wrong-type',
  broken: 'damaged',
  encrypted: 'protected',
  'too-large': 'too-large',
  'too-many': 'too-large',
}

/** What is wrong with an archive is a reason not to import it, or the file in it. */
export function refusingZip<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error
    throw new Refusal(CODES[error.code] ?? 'unreadable', `${error.message} It was not imported.`, {
      cause: error,
    })
  }
}
