import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rememberTables } from '../../../../electron/api/importing/remember-tables.ts'
import { openProfile } from '../../../../electron/profile/profile.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-profile-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('what was chosen for a set of headings is kept once, whatever their order, and outlasts the program', () => {
  rememberTables(openProfile(folder), [{ headings: ['a', 'b'], columns: { text: 'a' } }])
  rememberTables(openProfile(folder), [{ headings: ['c'], columns: { text: 'c' } }])
  rememberTables(openProfile(folder), [{ headings: ['b', 'a'], columns: { text: 'b' } }])
  expect(rememberTables(openProfile(folder), [])).toEqual([
    { headings: ['b', 'a'], columns: { text: 'b' } },
    { headings: ['c'], columns: { text: 'c' } },
  ])
})
