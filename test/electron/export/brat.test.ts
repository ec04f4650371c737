import { expect, test } from 'vitest'
import { openZip } from '../../../electron/zip/open-zip.ts'
import { bytesOf, packedAs } from './written-as.ts'

test('every fragment of every span is the text at its place, in code points, and none holds a line end', async () => {
  const archive = openZip(await bytesOf('brat'))
  const text = (path: string) => Buffer.from(archive.read(path) ?? []).toString()
  const spans = archive.entries
    .filter(({ path }) => path.endsWith('.ann'))
    .flatMap(({ path }) => {
      const signs = [...text(path.replace(/ann$/, 'txt'))]
      return [...text(path).matchAll(/^T\d+\t\w+ ([\d ;]+)\t(.*)$/gm)].map(([, places = '', words]) => ({
        words,
        found: places.split(';').map((place) => signs.slice(...place.split(' ').map(Number)).join('')),
      }))
    })
  expect(spans).toHaveLength(5)
  for (const { words, found } of spans) expect(found.join(' ')).toBe(words)
  expect(spans.flatMap(({ found }) => found).filter((piece) => piece.includes('\n'))).toEqual([])
})

test('a link from one document to another has no place in a file of annotations, and that is said', async () => {
  const { preview } = await packedAs('brat')
  expect(preview.losses).toEqual([{ name: 'links: 1', detail: 'They lead from one document to another.' }])
})
