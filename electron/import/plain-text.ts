import { markFurniture } from './blocks/furniture.ts'
import { markHeadings } from './blocks/headings.ts'
import { splitPassages } from './blocks/passages.ts'
import { decode } from './encoding/decode.ts'
import type { Importer, Reading } from './importer.ts'

export const plainText: Importer = {
  format: 'text',
  label: 'Plain text',
  extensions: ['.txt', '.text'],
  read: (bytes) => {
    const { text, encoding } = decode(bytes)
    return readPlainText(text, encoding)
  },
}

/** The whole text stays as it is; headings, lists and furniture are told by their shape and place. */
export function readPlainText(text: string, encoding: string): Reading {
  const passages = markHeadings(text, markFurniture(text, splitPassages(text)))
  return {
    encoding,
    text,
    blocks: passages.map(({ start, end, kind }) => ({ start, end, kind })),
    title: null,
    outlet: null,
    author: null,
    url: null,
    language: null,
    dates: [],
    warnings: [],
  }
}
