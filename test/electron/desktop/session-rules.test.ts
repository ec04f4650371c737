import { EventEmitter } from 'node:events'
import type { App, Session } from 'electron'
import { expect, it, vi } from 'vitest'
import { denyNavigation, denyPermissions } from '../../../electron/desktop/session-rules.ts'
import { FakeContents } from './fakes.ts'

it('answers no to every permission, asked or checked, and starts no download', () => {
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler:
      vi.fn<(ask: (c: unknown, name: string, decide: (yes: boolean) => void) => void) => void>(),
    setPermissionCheckHandler: vi.fn<(check: () => boolean) => void>(),
    setDevicePermissionHandler: vi.fn<(check: () => boolean) => void>(),
    setSpellCheckerEnabled: vi.fn<(on: boolean) => void>(),
  })
  denyPermissions(session as unknown as Session)
  const decided = vi.fn<(yes: boolean) => void>()
  for (const permission of ['media', 'geolocation', 'notifications', 'fileSystem', 'openExternal']) {
    session.setPermissionRequestHandler.mock.calls[0]?.[0](null, permission, decided)
  }
  const download = { preventDefault: vi.fn() }
  session.emit('will-download', download)
  expect({
    decided: decided.mock.calls,
    checked: session.setPermissionCheckHandler.mock.calls[0]?.[0](),
    device: session.setDevicePermissionHandler.mock.calls[0]?.[0](),
    spelling: session.setSpellCheckerEnabled.mock.calls,
    downloads: download.preventDefault.mock.calls.length,
  }).toEqual({
    decided: Array.from({ length: 5 }, () => [false]),
    checked: false,
    device: false,
    spelling: [[false]],
    downloads: 1,
  })
})

it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
  'prevents %s',
  (name) => {
    const app = new EventEmitter()
    const contents = new FakeContents()
    denyNavigation(app as unknown as App)
    app.emit('web-contents-created', {}, contents)
    const event = { preventDefault: vi.fn() }
    contents.emit(name, event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
  },
)

it('opens no window for a page', () => {
  const app = new EventEmitter()
  const contents = new FakeContents()
  denyNavigation(app as unknown as App)
  app.emit('web-contents-created', {}, contents)
  expect(contents.openHandler?.()).toEqual({ action: 'deny' })
})
