import type { ExchangeReader, ExchangeWriter } from '../exchange-format.ts'
import { beginning, beginsAsJson, parseJson } from '../parse-json.ts'
import { readProjectJson } from './read-json.ts'
import { JSON_FORMAT, writeJson } from './write-json.ts'

/** UTF-16 units of the beginning that are shown. */
const SHOWN = 4000

export const jsonWriter: ExchangeWriter = {
  format: 'json',
  label: 'Gainsay JSON',
  extension: 'json',
  mediaType: 'application/json',
  about:
    'The whole workspace for programs and for another Gainsay, which can take it in without loss: texts, notes and the original files. Not the history.',
  asks: ['originals'],
  write(project) {
    const bytes = writeJson(project)
    return { bytes, losses: [], begins: Buffer.from(bytes.subarray(0, SHOWN)).toString() }
  },
}

export const jsonReader: ExchangeReader = {
  label: 'Gainsay JSON',
  reads: (file) => beginsAsJson(file) && beginning(file, 200).includes(JSON_FORMAT.format),
  read: (file) => ({
    project: readProjectJson(parseJson(file)),
    about: ['Gainsay JSON, version 1.'],
    losses: [],
  }),
}
