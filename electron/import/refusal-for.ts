import { XmlFault } from '../xml/xml-fault.ts'
import { ZipFault } from '../zip/zip-fault.ts'
import { Refusal, type RefusalCode } from './refusal.ts'

const ZIP: Readonly<Record<ZipFault['code'], RefusalCode>> = {
  'not-zip': 'wrong-type',
  broken: 'damaged',
  encrypted: 'protected',
  unsupported: 'damaged',
  'unsafe-path': 'damaged',
  duplicate: 'damaged',
  'too-large': 'too-large',
  'too-many': 'too-complex',
}

/** The refusal that an error means for the file that was read; null for a fault of ours. */
export function refusalFor(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  if (error instanceof ZipFault) return refused(ZIP[error.code], error.message, error)
  if (error instanceof XmlFault && error.code === 'malformed')
    return refused('damaged', 'A part of it is damaged and cannot be read.', error)
  // One that is nested so deeply that the stack overflows is refused like any other bad file.
  if (error instanceof XmlFault || error instanceof RangeError)
    return refused('too-complex', 'It is nested too deeply to be read.', error)
  return null
}

function refused(code: RefusalCode, message: string, cause: unknown): Refusal {
  return new Refusal(code, `${message} Nothing from it was added.`, { cause })
}
