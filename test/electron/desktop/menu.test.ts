import { expect, it, vi } from 'vitest'
import { menuTemplate } from '../../../electron/desktop/menu.ts'

const roles = (platform: NodeJS.Platform, developer: boolean) =>
  JSON.stringify(menuTemplate({ openWorkspace: () => {} }, platform, developer))

it('leaves undo to the page, and developer tools to a checkout', () => {
  expect([roles('linux', false), roles('linux', true)].map((text) => /undo|redo/.test(text))).toEqual([
    false,
    false,
  ])
  expect([roles('linux', false), roles('linux', true)].map((text) => text.includes('DevTools'))).toEqual([
    false,
    true,
  ])
})

it('has the menu of the program where macOS wants it', () => {
  expect([roles('darwin', false), roles('win32', false)].map((text) => text.includes('appMenu'))).toEqual([
    true,
    false,
  ])
})

it('opens a workspace by its item', () => {
  const openWorkspace = vi.fn()
  const file = menuTemplate({ openWorkspace }, 'linux', false).find(({ label }) => label === 'File')
  const item = Array.isArray(file?.submenu) ? file.submenu[0] : undefined
  item?.click?.(undefined as never, undefined, undefined as never)
  expect(openWorkspace).toHaveBeenCalledOnce()
})
