import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openProfile } from '../../../electron/profile/profile.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-profile-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the profile', () => {
  it('begins with defaults and writes nothing until something is changed', () => {
    expect(openProfile(folder).settings()).toMatchObject({ theme: 'system', textSize: 17, singleKeys: true })
    expect(readdirSync(folder)).toEqual([])
  })

  it('keeps a changed setting and leaves the others alone', () => {
    openProfile(folder).change({ textSize: 20 })
    openProfile(folder).change({ theme: 'dark' })
    expect(openProfile(folder).settings()).toMatchObject({ textSize: 20, theme: 'dark' })
  })

  it('takes a damaged settings file for an absent one', () => {
    writeFileSync(join(folder, 'settings.json'), '{"theme":')
    expect(openProfile(folder).settings().theme).toBe('system')
  })

  it('remembers the last twelve workspaces, newest first, each once', () => {
    const profile = openProfile(folder)
    for (let i = 0; i < 14; i++) profile.remember(`/w/${i}.gainsay`)
    profile.remember('/w/5.gainsay')
    const paths = profile.recent().map(({ path }) => path)
    expect({ first: paths[0], count: paths.length, twice: paths.lastIndexOf('/w/5.gainsay') }).toEqual({
      first: '/w/5.gainsay',
      count: 12,
      twice: 0,
    })
  })
})
