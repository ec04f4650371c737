import { writeAskedFile } from '../files/write-file.ts'
import { getOriginal } from '../store/originals.ts'
import { numberOption, textOption, UsageError, type Command } from './command.ts'
import { documentByPrefix, withReader } from './workspace-file.ts'

export const originalCommand: Command = {
  name: 'original',
  words: ['FILE.gainsay', 'ID'],
  about:
    'Saves the file of a document again, byte for byte: that of its current text, or of the one --text names.',
  options: { out: { type: 'string' }, text: { type: 'string' } },
  run: (typed) => {
    const [file = '', document = ''] = typed.words
    const out = textOption(typed, 'out')
    if (out === undefined) throw new UsageError('--out is missing: the path to write to.')
    const text = numberOption(typed, 'text', 0, 1)
    return withReader(file, (db) => {
      const id = documentByPrefix(db, document)
      const { fileName, bytes } = getOriginal(db, id, text === 0 ? undefined : text)
      writeAskedFile(out, bytes)
      return {
        value: { id, fileName, path: out, bytes: bytes.byteLength },
        lines: [`${out}: ${bytes.byteLength} bytes of “${fileName}”, as they were imported.`],
      }
    })
  },
}
