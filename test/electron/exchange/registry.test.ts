import { expect, test } from 'vitest'
import { writeJson } from '../../../electron/exchange/json/write-json.ts'
import { exchangeReaderOf } from '../../../electron/exchange/registry.ts'
import { zipOf } from '../../../electron/zip/zip-of.ts'
import { smallProject } from './small-project.ts'

const ANNOTATION = '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation"}'
const PADDING = ' '.repeat(2_000_000)

/** A file that counts the bytes that are read of it. */
function counted(name: string, bytes: Uint8Array) {
  const read = { bytes: 0 }
  const piece = (from: number, to: number) => {
    const found = bytes.subarray(from, to)
    read.bytes += found.length
    return found
  }
  return { read, file: { name, source: { size: bytes.length, read: piece } } }
}

test.each([
  [
    'Gainsay JSON',
    'harbour.json',
    Buffer.concat([Buffer.from(writeJson(smallProject())), Buffer.from(PADDING)]),
  ],
  ['Web Annotation', 'notes.json', Buffer.from(ANNOTATION + PADDING)],
  ['Evidence pack', 'pack.zip', zipOf([{ path: 'gainsay-pack.json', bytes: Buffer.from(PADDING) }])],
  [null, 'news.json', Buffer.from(`[${PADDING}]`)],
  [null, 'articles.zip', zipOf([{ path: 'a.txt', bytes: Buffer.from(PADDING) }])],
])('%s is told by the beginning of %s, or by the list of its files', (label, name, bytes) => {
  const { file, read } = counted(name, bytes)
  expect(exchangeReaderOf(file)?.label ?? null).toBe(label)
  expect(read.bytes).toBeLessThan(70_000)
})
