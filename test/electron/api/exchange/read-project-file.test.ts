import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isProject, readProjectFile } from '../../../../electron/api/exchange/read-project-file.ts'
import { writeJson } from '../../../../electron/exchange/json/write-json.ts'
import { smallProject } from '../../exchange/small-project.ts'
import { imported, newStore, temporaryFolder } from '../../store/workspaces.ts'

/** A project that is as large as asked; the disk holds only its beginning. */
function projectOf(bytes: number) {
  const file = { path: join(temporaryFolder(), 'harbour.json'), name: 'harbour.json' }
  writeFileSync(file.path, writeJson(smallProject()))
  truncateSync(file.path, bytes)
  return file
}

test('a project is one whatever its size', () => {
  expect(isProject(projectOf(3 * 2 ** 30))).toBe(true)
})

test('one that is larger than a file can be read is refused in words', () => {
  expect(() => readProjectFile(projectOf(3 * 2 ** 30), smallProject())).toThrow(
    expect.objectContaining({ code: 'too-large', message: expect.stringContaining('“harbour.json”') }),
  )
})

test('of a workspace that a browser has sent it is told that its newest changes may have stayed behind', () => {
  const { db, file, close } = newStore()
  imported(db, 'Harbour open')
  close()
  const told = (isCopy: boolean) =>
    readProjectFile({ path: file, name: 'harbour.gainsay', isCopy }, smallProject()).about
  expect(told(false)).toEqual(['A Gainsay workspace. Its history and its search index stay there.'])
  expect(told(true)).toEqual([...told(false), expect.stringContaining('“harbour.gainsay-wal”')])
})
