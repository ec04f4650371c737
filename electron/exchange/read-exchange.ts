import { AppError } from '../../shared/contract/errors.ts'
import type { Project } from '../../shared/model/project.ts'
import { inMemory } from '../zip/byte-source.ts'
import { ZipFault } from '../zip/zip-fault.ts'
import type { ChosenDocuments, ExchangeFile, ReadProject } from './exchange-format.ts'
import { exchangeReaderOf } from './registry.ts'

/** Reads the project in a file. Throws an AppError that names the file and says what is wrong with it; `refused` for none at all. */
export function readExchange(file: ExchangeFile, here: Project, chosen: ChosenDocuments = {}): ReadProject {
  const named = (message: string) => `“${file.name}”: ${message}`
  const reader = exchangeReaderOf({ name: file.name, source: inMemory(file.bytes) })
  if (reader === null)
    throw new AppError('refused', named('This is no project that Gainsay can read. Nothing was changed.'))
  try {
    return reader.read(file, here, chosen)
  } catch (error) {
    if (error instanceof AppError) throw new AppError(error.code, named(error.message), { cause: error })
    if (error instanceof ZipFault)
      throw new AppError('unreadable', named(`${error.message} Nothing was changed.`), { cause: error })
    throw error
  }
}
