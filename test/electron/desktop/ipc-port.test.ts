import { describe, expect, it } from 'vitest'
import { channels } from '../../../electron/desktop/channels.ts'
import { listenToPages, type PageHost } from '../../../electron/desktop/ipc-port.ts'
import { PAGE } from '../../../electron/desktop/scheme.ts'
import type { Port } from '../../../shared/contract/frames.ts'
import { FakeContents, FakeIpc } from './fakes.ts'

function setUp() {
  const ipc = new FakeIpc()
  const contents = new FakeContents()
  const ports: { heard: unknown[]; closed: boolean; port: Port }[] = []
  const host: PageHost = {
    serve(port) {
      const served = { heard: [] as unknown[], closed: false, port }
      ports.push(served)
      port.onFrame((frame) => served.heard.push(frame))
      port.onClose(() => (served.closed = true))
    },
    grant: (paths) => paths.map((path) => `token of ${String(path)}`),
    save: async (token) => token === 'known',
  }
  listenToPages(ipc.asElectron, (asking) => (asking.id === contents.id ? host : null))
  return { ipc, contents, ports }
}

describe('the ipc port', () => {
  it('carries frames both ways once the page has opened it', () => {
    const { ipc, contents, ports } = setUp()
    const sent: unknown[] = []
    contents.onSent = (channel, frame) => sent.push([channel, frame])
    ipc.send(contents, channels.frame, 'too early')
    ipc.send(contents, channels.open)
    ipc.send(contents, channels.frame, { type: 'cancel', id: 1 })
    ports[0]?.port.send({ type: 'ok', id: 1 })
    expect([ports.map(({ heard }) => heard), sent]).toEqual([
      [[{ type: 'cancel', id: 1 }]],
      [[channels.frame, { type: 'ok', id: 1 }]],
    ])
  })

  it('closes the old port when the page is loaded again, and the last one with the window', () => {
    const { ipc, contents, ports } = setUp()
    ipc.send(contents, channels.open)
    ipc.send(contents, channels.open)
    expect(ports.map(({ closed }) => closed)).toEqual([true, false])
    contents.destroy()
    expect(ports.map(({ closed }) => closed)).toEqual([true, true])
  })

  it('sends nothing to a window that is gone', () => {
    const { ipc, contents, ports } = setUp()
    ipc.send(contents, channels.open)
    contents.destroy()
    contents.onSent = () => expect.unreachable('a destroyed window throws when sent to')
    expect(() => ports[0]?.port.send('late')).not.toThrow()
  })

  it.each([
    ['a frame inside the page', { url: PAGE }],
    ['a frame that is gone', null],
  ])('does not hear %s', async (_name, frame) => {
    const { ipc, contents, ports } = setUp()
    ipc.send(contents, channels.open, undefined, frame)
    expect(ports).toEqual([])
    expect(await ipc.invoke(contents, channels.grant, ['/etc/passwd'], frame)).toEqual([])
    expect(await ipc.invoke(contents, channels.save, 'known', frame)).toBe(false)
  })

  it.each([
    'https://evil.example/',
    'app://evil/',
    'app://gainsay.evil/',
    'file:///app://gainsay/',
    'about:blank',
  ])('does not hear a window that shows %s', (url) => {
    const { ipc, contents, ports } = setUp()
    contents.mainFrame.url = url
    ipc.send(contents, channels.open)
    expect(ports).toEqual([])
  })

  it('does not hear a window that is none of ours', () => {
    const { ipc, ports } = setUp()
    ipc.send(new FakeContents(), channels.open)
    expect(ports).toEqual([])
  })

  it('grants and saves for the page, and takes nothing else for a list or a token', async () => {
    const { ipc, contents } = setUp()
    expect([
      await ipc.invoke(contents, channels.grant, ['/a']),
      await ipc.invoke(contents, channels.grant, '/a'),
      await ipc.invoke(contents, channels.save, 'known'),
      await ipc.invoke(contents, channels.save, { token: 'known' }),
    ]).toEqual([['token of /a'], [], true, false])
  })
})
