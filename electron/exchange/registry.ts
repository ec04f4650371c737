import { annotationReader } from './annotations/annotation-reader.ts'
import type { ExchangeReader, ExchangeWriter, UnknownFile } from './exchange-format.ts'
import { jsonReader, jsonWriter } from './json/json-format.ts'
import { packReader } from './pack/read-pack.ts'
import { packWriter } from './pack/write-pack.ts'
import { qdcReader, qdpxReader } from './refi/refi-readers.ts'
import { qdcWriter, qdpxWriter } from './refi/refi-writers.ts'

/** Every format that a whole project goes out in. */
export const exchangeWriters: readonly ExchangeWriter[] = [jsonWriter, qdpxWriter, qdcWriter, packWriter]

/** Every kind of file that a project is read from. */
const exchangeReaders: readonly ExchangeReader[] = [
  packReader,
  jsonReader,
  qdpxReader,
  qdcReader,
  annotationReader,
]

/** What reads a project from this file; null for one that is no project. */
export const exchangeReaderOf = (file: UnknownFile): ExchangeReader | null =>
  exchangeReaders.find((one) => one.reads(file)) ?? null
