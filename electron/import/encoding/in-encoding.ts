import iconv from 'iconv-lite'
import { AppError } from '../../../shared/contract/errors.ts'

/**
 * The same text in UTF-8 under a byte order mark, which every reader believes before anything that the file declares. Throws an
 * AppError `refused` for an encoding that is not known.
 */
export function inUtf8(bytes: Uint8Array, encoding: string): Uint8Array {
  if (!iconv.encodingExists(encoding))
    throw new AppError('refused', `There is no encoding “${encoding}” that can be read. Nothing was changed.`)
  return Buffer.from(`\uFEFF${iconv.decode(Buffer.from(bytes), encoding)}`)
}
