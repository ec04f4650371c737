import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkPackFile } from '../../../../electron/api/exchange/check-pack-file.ts'
import { zipOf } from '../../../../electron/zip/zip-of.ts'
import { altered, filesIn, oneByte, packed } from './packed.ts'

const [FIRST, SECOND] = ['originals/00000000-report-1.txt', 'originals/00000000-report-2.txt']
const NOT_AS_PACKED = 'is not the file that was packed'

/** What the check says of a pack after somebody has been at it. */
async function saidOf(change: (bytes: Uint8Array) => Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-pack-'))
  try {
    const file = join(folder, 'harbour.zip')
    writeFileSync(file, change((await packed()).bytes))
    return checkPackFile(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const words = (from: string, to: string) => (content: Uint8Array) => {
  const text = Buffer.from(content).toString()
  if (!text.includes(from)) throw new Error(`“${from}” does not stand there`)
  return Buffer.from(text.replaceAll(from, to))
}

const zipped = (files: Iterable<readonly [path: string, bytes: Uint8Array]>) =>
  zipOf([...files].map(([path, bytes]) => ({ path, bytes })))

/** The SHA-256 of the first two lines of a list in each other's place. */
const sumsSwapped = (content: Uint8Array) => {
  const [first = '', second = '', ...rest] = Buffer.from(content).toString().split('\n')
  return Buffer.from(
    [second.slice(0, 64) + first.slice(64), first.slice(0, 64) + second.slice(64), ...rest].join('\n'),
  )
}

describe('a pack that is not as it was written', () => {
  test.each([
    ['a changed original', FIRST, oneByte, NOT_AS_PACKED],
    ['a changed history', 'history.json', oneByte, NOT_AS_PACKED],
    ['a changed page', 'check.html', oneByte, NOT_AS_PACKED],
    ['a changed report', 'report.html', oneByte, NOT_AS_PACKED],
    ['a file taken out', SECOND, () => null, 'is missing'],
    ['a file added', 'originals/more.txt', () => Buffer.from('more'), 'was added to the pack'],
    [
      'two sums in each other’s place',
      'SHA256SUMS',
      sumsSwapped,
      'does not agree with gainsay-pack.json: one of the two was changed',
    ],
  ] as const)('names %s', async (_, where, change, message) => {
    expect(await saidOf((bytes) => altered(bytes, where, change))).toEqual([{ where, message }])
  })

  test('names a changed project, and the statement whose quote was changed in it', async () => {
    const said = await saidOf((bytes) => altered(bytes, 'project.json', words('"quote":"', '"quote":"X')))
    expect(said).toEqual([
      { where: 'project.json', message: NOT_AS_PACKED },
      {
        where: 'project.json',
        message: expect.stringMatching(/the words of statement \d+ are not those of its text/),
      },
    ])
  })

  test('tells a file that was renamed by both its names', async () => {
    const renamed = (bytes: Uint8Array) =>
      zipped([...filesIn(bytes)].map(([path, one]) => [path === FIRST ? 'originals/x.txt' : path, one]))
    expect(await saidOf(renamed)).toEqual([
      { where: 'originals/x.txt', message: `was ${FIRST} when it was packed` },
    ])
  })

  test('names the two files whose hashes were swapped in the list', async () => {
    const swapped = (bytes: Uint8Array) =>
      altered(bytes, 'gainsay-pack.json', (content) => {
        const list = JSON.parse(Buffer.from(content).toString())
        const [one, other] = list.files
        ;[one.sha256, other.sha256] = [other.sha256, one.sha256]
        return Buffer.from(JSON.stringify(list))
      })
    expect((await saidOf(swapped)).map(({ where }) => where)).toEqual([
      'check.html',
      'report.html',
      'SHA256SUMS',
    ])
  })

  test.each([
    ['one that was cut off', (bytes: Uint8Array) => bytes.subarray(0, -400), 'is damaged or cut off'],
    [
      'one without its list',
      (bytes: Uint8Array) => altered(bytes, 'gainsay-pack.json', () => null),
      'its list of files, gainsay-pack.json, was taken out',
    ],
    [
      'one zipped as a folder',
      (bytes: Uint8Array) => zipped([...filesIn(bytes)].map(([path, one]) => [`harbour/${path}`, one])),
      'within the folder “harbour”. Unpack it',
    ],
  ])('refuses %s in words', async (_, change, message) => {
    await expect(saidOf(change)).rejects.toThrow(message)
  })
})

describe('a pack that says the same', () => {
  test.each([
    ['zipped again in another order', (bytes: Uint8Array) => zipped([...filesIn(bytes)].toReversed())],
    [
      'zipped again by a system that leaves its own files',
      (bytes: Uint8Array) =>
        zipped([
          ...filesIn(bytes),
          ['.DS_Store', Buffer.from('x')],
          ['__MACOSX/originals/._report-1.txt', Buffer.from('x')],
        ]),
    ],
  ])('has no fault: %s', async (_, change) => {
    expect(await saidOf(change)).toEqual([])
  })
})
