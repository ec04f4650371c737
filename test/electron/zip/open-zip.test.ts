import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openZip, type ZipLimits } from '../../../electron/zip/open-zip.ts'
import { ZipFault } from '../../../electron/zip/zip-fault.ts'
import { zipOf } from '../../../electron/zip/zip-of.ts'

const text = (words: string) => new TextEncoder().encode(words)

/** An archive of one file `a.txt`, changed at a place of its central directory (APPNOTE 4.3.12) or of its end (4.3.16). */
function patched(change: (view: DataView, places: { file: number; end: number }) => void): Uint8Array {
  const bytes = zipOf([{ path: 'a.txt', bytes: text('a '.repeat(500)) }])
  const view = new DataView(bytes.buffer)
  const end = bytes.length - 22
  change(view, { file: view.getUint32(end + 16, true), end })
  return bytes
}

/** The code of the fault that reading everything ends with, or `none`. */
function faultOf(bytes: Uint8Array, limits?: Partial<ZipLimits>): string {
  try {
    const zip = openZip(bytes, limits)
    for (const { path } of zip.entries) zip.read(path)
    return 'none'
  } catch (error) {
    if (error instanceof ZipFault) return error.code
    throw error
  }
}

/** Two names of one length, so that one can be written over the other. */
const renamed = (from: string, to: string) => {
  const bytes = zipOf([
    { path: from, bytes: text('x') },
    { path: 'other.txt', bytes: text('y') },
  ])
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1')
}

const part = fc.stringMatching(/^[\p{L}\p{N} _-]{1,12}$/u).filter((word) => word.trim() === word)
const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
const sources = fc.uniqueArray(
  fc.record({ path, bytes: fc.uint8Array({ maxLength: 400 }), stored: fc.boolean() }),
  { maxLength: 8, selector: (source) => source.path.toLowerCase() },
)

describe('an archive', () => {
  test('gives back what was packed, whatever the names and the bytes', () => {
    fc.assert(
      fc.property(sources, (files) => {
        const zip = openZip(zipOf(files))
        const read = zip.entries.map((entry) => [entry.path, [...(zip.read(entry.path) ?? [])]])
        const packed = files.map((file) => [file.path, [...file.bytes]])
        expect(read.toSorted()).toEqual(packed.toSorted())
      }),
    )
  })

  test('gives the same where it is read in pieces, and only what is asked for', () => {
    fc.assert(
      fc.property(sources, fc.uint8Array({ maxLength: 50 }), (files, before) => {
        const bytes = Buffer.concat([before, zipOf(files)])
        let read = 0
        const piece = (from: number, to: number) => {
          read += Math.min(to, bytes.length) - from
          return Uint8Array.from(bytes.subarray(from, to))
        }
        const [whole, pieces] = [openZip(bytes), openZip({ size: bytes.length, read: piece })]
        const opening = read
        expect(pieces.entries).toEqual(whole.entries)
        for (const { path } of whole.entries)
          expect(Buffer.from(pieces.read(path) ?? [])).toEqual(Buffer.from(whole.read(path) ?? []))
        expect(read - opening).toBeLessThanOrEqual(bytes.length)
      }),
    )
  })

  test('is read to its end or refused, wherever it is cut and whichever byte is turned', () => {
    const whole = zipOf([
      { path: 'one.txt', bytes: text('the gates of Korrin '.repeat(40)) },
      { path: 'folder/two.txt', bytes: text('stayed shut'), stored: true },
    ])
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, by, cut) => {
        const bytes = cut ? whole.slice(0, at) : whole.with(at, (whole[at] ?? 0) ^ by)
        expect(faultOf(bytes)).toBeTypeOf('string')
      }),
      { numRuns: 500 },
    )
  })

  test('finds a file to the letter first, then in any case', () => {
    const zip = openZip(
      zipOf([
        { path: 'META-INF/Container.xml', bytes: text('1') },
        { path: 'read.me', bytes: text('2') },
        { path: 'READ.ME', bytes: text('3') },
      ]),
    )
    const read = (path: string) => new TextDecoder().decode(zip.read(path) ?? text('none'))
    expect([
      read('meta-inf/container.XML'),
      read('read.me'),
      read('READ.ME'),
      read('Read.Me'),
      read('absent'),
    ]).toEqual(['1', '2', '3', '2', 'none'])
  })

  test('may stand behind other bytes and before a comment', () => {
    const archive = Buffer.from(zipOf([{ path: 'a.txt', bytes: text('a') }]))
    const commented = Buffer.concat([archive.subarray(0, -2), Buffer.from([5, 0]), Buffer.from('hello')])
    expect([faultOf(Buffer.concat([Buffer.from('#!/bin/sh\n'), archive])), faultOf(commented)]).toEqual([
      'none',
      'none',
    ])
  })

  test('leaves out folders and links', () => {
    const folder = renamed('folderX', 'folder/')
    const link = patched((view, { file }) => {
      view.setUint8(file + 5, 3)
      view.setUint32(file + 38, 0o120777 * 0x10000, true)
    })
    expect([openZip(folder), openZip(link)].map(({ entries }) => entries.map((entry) => entry.path))).toEqual(
      [['other.txt'], []],
    )
  })
})

describe('a hostile archive', () => {
  test.each([
    ['../../evil', 'a/../../../x'],
    ['/etc/passwd', '/etc/passwd'],
    ['C:\\temp\\a', 'C:\\temp\\a'],
    ['..\\evil.txt', '..\\evil.txt'],
    ['a NUL', 'a\0/../b.txt'],
  ])('that names %s is refused', (_, name) => {
    expect(faultOf(renamed('-'.repeat(name.length), name))).toBe('unsafe-path')
  })

  test('that names one file twice is refused, by its path and not by its spelling', () => {
    expect(faultOf(renamed('.other.txt', './other.tx'))).toBe('none')
    expect(faultOf(renamed('./other.txt'.replace('/', '-'), './other.txt'))).toBe('duplicate')
  })

  test.each<[string, string, (view: DataView, places: { file: number; end: number }) => void]>([
    ['asks for a password', 'encrypted', (view, { file }) => view.setUint16(file + 8, 1, true)],
    [
      'is packed by an unknown method',
      'unsupported',
      (view, { file }) => view.setUint16(file + 10, 14, true),
    ],
    ['has a wrong checksum', 'broken', (view, { file }) => view.setUint32(file + 16, 1, true)],
    ['says it is smaller than it is', 'broken', (view, { file }) => view.setUint32(file + 24, 10, true)],
    ['says it is 4 GB', 'too-large', (view, { file }) => view.setUint32(file + 24, 0xfffffffe, true)],
    ['lies outside the file', 'broken', (view, { file }) => view.setUint32(file + 42, 0x7fffffff, true)],
    ['lists 60,000 files and has one', 'broken', (view, { end }) => view.setUint16(end + 10, 60_000, true)],
    ['lists two files and has one', 'broken', (view, { end }) => view.setUint16(end + 10, 2, true)],
    ['has a directory larger than itself', 'broken', (view, { end }) => view.setUint32(end + 12, 9e6, true)],
  ])('that %s is refused', (_, code, change) => {
    expect(faultOf(patched(change))).toBe(code)
  })

  test('of ZIP64 with sizes beyond all measure is refused', () => {
    const bytes = Buffer.from(zipOf([{ path: 'a.txt', bytes: text('a') }]))
    const end = bytes.length - 22
    const end64 = Buffer.alloc(56, 0xff)
    end64.writeUInt32LE(0x06064b50, 0)
    const locator = Buffer.alloc(20)
    locator.writeUInt32LE(0x07064b50, 0)
    locator.writeBigUInt64LE(BigInt(end), 8)
    const absurd = Buffer.concat([bytes.subarray(0, end), end64, locator, bytes.subarray(end)])
    expect(faultOf(absurd)).toBe('broken')
  })

  test('that is a bomb ends early, though it lies about its size', () => {
    const bomb = zipOf([{ path: 'bomb.xml', bytes: new Uint8Array(32 * 1024 * 1024) }])
    const view = new DataView(bomb.buffer)
    const file = view.getUint32(bomb.length - 22 + 16, true)
    expect(faultOf(bomb)).toBe('too-large')
    view.setUint32(file + 24, 1000, true)
    expect(faultOf(bomb)).toBe('too-large')
  })

  test('of many bombs ends at the sum of all', () => {
    const file = text('x'.repeat(2000))
    const bombs = zipOf(Array.from({ length: 50 }, (_, i) => ({ path: `${i}.txt`, bytes: file })))
    expect([faultOf(bombs), faultOf(bombs, { totalBytes: 50_000 }), faultOf(bombs, { entries: 49 })]).toEqual(
      ['none', 'too-large', 'too-many'],
    )
  })

  test('is told from what is no archive at all', () => {
    expect([faultOf(text('')), faultOf(text('not one')), faultOf(text('PK\x03\x04 and so on'))]).toEqual([
      'not-zip',
      'not-zip',
      'broken',
    ])
  })
})
