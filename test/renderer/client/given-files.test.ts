import { expect, test } from 'vitest'
import { filesOfEntries, type DroppedEntry } from '../../../renderer/client/given-files.ts'

const file = (fullPath: string): DroppedEntry => ({
  isFile: true,
  fullPath,
  file: (resolve) => resolve(new File(['x'], fullPath)),
})

const unreadable = (fullPath: string): DroppedEntry => ({
  isFile: true,
  fullPath,
  file: (_, reject) => reject(new Error('gone')),
})

/** Hands out its children in portions, as a browser does. */
function folder(fullPath: string, children: readonly DroppedEntry[], portion = 2): DroppedEntry {
  const createReader = () => {
    const left = [...children]
    return { readEntries: (resolve: (entries: DroppedEntry[]) => void) => resolve(left.splice(0, portion)) }
  }
  return { isFile: false, fullPath, createReader }
}

test('a folder is walked to the bottom, past the first portion, in name order', async () => {
  const tree = folder('/news', [
    file('/news/c.txt'),
    file('/news/a.txt'),
    folder('/news/deep', [file('/news/deep/1.txt'), file('/news/deep/2.txt'), file('/news/deep/3.txt')]),
  ])
  const given = await filesOfEntries([tree, file('/z.txt')])
  expect(given.map(({ path }) => path)).toEqual([
    'news/a.txt',
    'news/c.txt',
    'news/deep/1.txt',
    'news/deep/2.txt',
    'news/deep/3.txt',
    'z.txt',
  ])
})

test('a file that cannot be opened is listed without its content and keeps no other out', async () => {
  const given = await filesOfEntries([unreadable('/broken.txt'), file('/good.txt'), folder('/empty', [])])
  expect(given).toEqual([
    { path: 'broken.txt', file: null },
    { path: 'good.txt', file: expect.any(File) },
  ])
})
