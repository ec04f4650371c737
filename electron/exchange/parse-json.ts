import { AppError } from '../../shared/contract/errors.ts'
import type { ExchangeFile, UnknownFile } from './exchange-format.ts'

/** Bytes that one string of the engine can hold, and some room: what is larger cannot be parsed as JSON. */
const MOST_BYTES = 500_000_000

/** True of a file that begins as a JSON object or list does, whatever its name. */
export const beginsAsJson = (file: UnknownFile): boolean => /^\uFEFF?\s*[{[]/.test(beginning(file, 64))

/** The first bytes of a file as text. */
export const beginning = ({ source }: UnknownFile, bytes: number): string =>
  Buffer.from(source.read(0, bytes)).toString()

/** Parses a file as JSON in UTF-8. Throws an AppError: `too-large`, or `unreadable`. */
export function parseJson({ name, bytes }: ExchangeFile): unknown {
  if (bytes.byteLength > MOST_BYTES)
    throw new AppError(
      'too-large',
      `“${name}” is larger than 500 MB, more than can be read as JSON. An evidence pack holds the same and has no such limit. Nothing was changed.`,
    )
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new AppError('unreadable', `“${name}” is not JSON in UTF-8. Nothing was changed.`, { cause: error })
  }
}
