import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createDesks } from '../../../electron/desktop/desks.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import { FakeContents, FakeWindow } from './fakes.ts'

function setUp() {
  const windows: FakeWindow[] = []
  const closing = Promise.withResolvers<void>()
  const opened: (string | null)[] = []
  const dialog = {
    showErrorBox: vi.fn<(title: string, content: string) => void>(),
    showOpenDialog: vi.fn(),
    showSaveDialog: vi.fn(),
  }
  const desks = createDesks({
    dialog,
    openWorkbench: async (workspace) => {
      if (workspace === '/locked.gainsay') throw new AppError('locked', 'Another program has it open.')
      opened.push(workspace)
      return {
        serve: () => {},
        file: () => workspace ?? '/last.gainsay',
        save: (token) =>
          token === 'known' ? { fileName: 'a.md', mediaType: 'text/markdown', content: '# A' } : null,
        close: () => closing.promise,
      }
    },
    openWindow: () => {
      const window = new FakeWindow()
      windows.push(window)
      return window.asElectron
    },
  })
  return { desks, windows, opened, dialog, closing }
}

describe('the desks', () => {
  it('have one window for each workspace file', async () => {
    const { desks, windows, opened } = setUp()
    await desks.open('/a.gainsay')
    await desks.open('/b.gainsay')
    await desks.open('/a.gainsay')
    expect({ opened, focused: windows.map(({ focused }) => focused) }).toEqual({
      opened: ['/a.gainsay', '/b.gainsay'],
      focused: [1, 0],
    })
  })

  it('show the window that is there when the program is started again without a file', async () => {
    const { desks, windows } = setUp()
    await desks.open('/a.gainsay')
    await desks.open(null)
    expect(windows.map(({ focused }) => focused)).toEqual([1])
  })

  it('say why a workspace is refused, and open no window', async () => {
    const { desks, windows, dialog } = setUp()
    expect(await desks.open('/locked.gainsay')).toBe(false)
    expect([windows.length, dialog.showErrorBox.mock.calls]).toEqual([
      0,
      [['Gainsay', 'Another program has it open.']],
    ])
  })

  it('are busy until the store behind the last window is closed', async () => {
    const { desks, windows, closing } = setUp()
    await desks.open('/a.gainsay')
    const all = desks.closeAll()
    expect([windows[0]?.destroyed, desks.busy()]).toEqual([true, true])
    closing.resolve()
    await all
    expect(desks.busy()).toBe(false)
  })

  it('belong to their own windows alone', async () => {
    const { desks, windows } = setUp()
    await desks.open('/a.gainsay')
    const own = windows[0]?.webContents.asElectron
    expect([own && desks.hostOf(own) !== null, desks.hostOf(new FakeContents().asElectron)]).toEqual([
      true,
      null,
    ])
  })

  it('grant absolute paths and nothing else', async () => {
    const { desks, windows } = setUp()
    await desks.open('/a.gainsay')
    const own = windows[0]?.webContents.asElectron
    const host = own === undefined ? null : desks.hostOf(own)
    expect(host?.grant(['/x/a.txt', 'a.txt', '', 7])).toEqual([expect.stringMatching(/^[\da-f-]{36}$/)])
  })

  it('save an export where the person says, and say what failed', async () => {
    const { desks, windows, dialog } = setUp()
    const folder = await mkdtemp(join(tmpdir(), 'gainsay-save-'))
    await desks.open('/a.gainsay')
    const own = windows[0]?.webContents.asElectron
    const host = own === undefined ? null : desks.hostOf(own)
    dialog.showSaveDialog
      .mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'out.md') })
      .mockResolvedValueOnce({ canceled: true, filePath: '' })
      .mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'none', 'out.md') })
    const saved = [
      await host?.save('known'),
      await host?.save('known'),
      await host?.save('known'),
      await host?.save('gone'),
    ]
    expect([saved, await readFile(join(folder, 'out.md'), 'utf8')]).toEqual([
      [true, false, false, false],
      '# A',
    ])
    expect(dialog.showErrorBox.mock.calls.map(([title]) => title)).toEqual(['Not saved', 'Not saved'])
    await rm(folder, { recursive: true })
  })
})
