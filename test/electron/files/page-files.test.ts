import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readPageFile } from '../../../electron/files/page-files.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gainsay-page-'))
  await mkdir(join(folder, 'page', 'assets'), { recursive: true })
  await mkdir(join(folder, 'page-other'))
  await writeFile(join(folder, 'page', 'index.html'), 'index')
  await writeFile(join(folder, 'page', 'assets', 'a b.js'), 'script')
  await writeFile(join(folder, 'page', 'notes.txt'), 'no part of a page')
  await writeFile(join(folder, 'page-other', 'x.js'), 'other')
})
afterAll(() => rm(folder, { recursive: true }))

it('reads the index and an asset with their types', async () => {
  const text = async (path: string) => {
    const file = await readPageFile(join(folder, 'page'), path)
    return file && { type: file.type, body: Buffer.from(file.body).toString() }
  }
  expect([await text('/'), await text('/assets/a%20b.js')]).toEqual([
    { type: 'text/html; charset=utf-8', body: 'index' },
    { type: 'text/javascript; charset=utf-8', body: 'script' },
  ])
})

it.each([
  '/none.js',
  '/notes.txt',
  '/assets',
  '/../page-other/x.js',
  '/%2e%2e/page-other/x.js',
  '/%ff',
  '/a%00.js',
  '/..\\x.js',
])('finds nothing at %s', async (path) => {
  expect(await readPageFile(join(folder, 'page'), path)).toBeNull()
})
