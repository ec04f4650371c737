import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { openZip } from '../../../electron/zip/open-zip.ts'
import { zipOf } from '../../../electron/zip/zip-of.ts'

const text = (words: string) => new TextEncoder().encode(words)

test('the same files give the same bytes, in the order in which they are given', () => {
  const archive = zipOf([
    { path: 'mimetype', bytes: text('application/epub+zip'), stored: true },
    { path: 'b/ä.txt', bytes: text('the gates stayed shut '.repeat(20)) },
    { path: 'a.txt', bytes: text('') },
  ])
  expect(openZip(archive).entries.map(({ path }) => path)).toEqual(['mimetype', 'b/ä.txt', 'a.txt'])
  expect(createHash('sha256').update(archive).digest('hex')).toMatchInlineSnapshot(
    `"dd10835b402fa93894a0e6378f914eeb9e33a65f22c665541756545c651a244e"`,
  )
})

test('a path that leads out, and two files of one path, are refused', () => {
  const bytes = text('x')
  expect(() => zipOf([{ path: '../x', bytes }])).toThrow('outside itself')
  expect(() =>
    zipOf([
      { path: 'x', bytes },
      { path: './x', bytes },
    ]),
  ).toThrow('Two files')
})
