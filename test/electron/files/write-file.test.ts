import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeAskedFile } from '../../../electron/files/write-file.ts'
import { openStore } from '../../../electron/store/open.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-write-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('writes a new file and replaces an old one, and leaves nothing beside it', () => {
  const file = join(folder, 'notes.md')
  writeAskedFile(file, 'first, and longer')
  writeAskedFile(file, 'second')
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['second', ['notes.md']])
})

test('a workspace is never written over', () => {
  const file = join(folder, 'notes.gainsay')
  openStore(file, { create: true }).close()
  const before = readFileSync(file)
  expect(() => writeAskedFile(file, 'stance,quote')).toThrow(
    expect.objectContaining({ code: 'refused', message: expect.stringContaining('“notes.gainsay”') }),
  )
  expect(readFileSync(file)).toEqual(before)
})

test('a place that takes no file is refused in words', () => {
  mkdirSync(join(folder, 'notes'))
  writeFileSync(join(folder, 'file'), '')
  const refusal = (path: string) => {
    try {
      writeAskedFile(join(folder, path), 'x')
      return null
    } catch (error) {
      return error instanceof Error ? error.message : error
    }
  }
  expect(['notes', 'nowhere/notes.md', 'file/notes.md'].map(refusal)).toEqual([
    '“notes” could not be written: there is a folder of that name.',
    '“notes.md” could not be written: its folder does not exist.',
    '“notes.md” could not be written: its folder does not exist.',
  ])
})
