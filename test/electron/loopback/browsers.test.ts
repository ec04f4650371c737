import { describe, expect, it } from 'vitest'
import { findBrowser } from '../../../electron/loopback/browsers.ts'

const only =
  (...programs: string[]) =>
  (path: string) =>
    programs.includes(path)

describe('findBrowser', () => {
  it('takes the first known command of the path', () => {
    const found = findBrowser(
      'linux',
      { PATH: '/opt/bin:/usr/bin' },
      only('/usr/bin/chromium', '/opt/bin/msedge'),
    )
    expect(found).toEqual({ program: '/usr/bin/chromium', name: 'Chromium' })
  })

  it('prefers what the environment names', () => {
    const found = findBrowser('linux', { PATH: '/usr/bin', CHROMIUM: '/x/chrome' }, () => true)
    expect(found).toEqual({ program: '/x/chrome', name: 'Chromium' })
  })

  it('looks where Windows and macOS keep programs', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect([
      findBrowser('win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, only(edge)),
      findBrowser('darwin', {}, only(chrome)),
    ]).toEqual([
      { program: edge, name: 'Microsoft Edge' },
      { program: chrome, name: 'Google Chrome' },
    ])
  })

  it('says null where there is none', () => {
    expect(findBrowser('linux', { PATH: '/usr/bin' }, () => false)).toBeNull()
  })
})
