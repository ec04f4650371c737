import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, test } from '@playwright/test'

const root = join(import.meta.dirname, '..', '..')
const why = reasonToSkip()

/** What only the real desktop can show. It needs Electron's program, a display and `npm run build`. */
test.describe('the desktop', () => {
  test.skip(why !== null, why ?? '')

  test('opens the page in a sandbox, with three functions and no way out', async () => {
    const userData = mkdtempSync(join(tmpdir(), 'gainsay-desktop-'))
    const app = await _electron.launch({
      args: [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      env: { ...process.env, GAINSAY_USER_DATA: userData },
    })
    const page = await app.firstWindow()
    await expect(page).toHaveTitle(/Gainsay/)
    const seen = await page.evaluate(() => ({
      address: location.href,
      bridge: Object.keys(Reflect.get(window, 'gainsay') ?? {}).sort(),
      node: [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')],
      opened: window.open('https://example.com/'),
    }))
    expect(seen).toEqual({
      address: 'app://gainsay/',
      bridge: ['connect', 'grantFiles', 'save'],
      node: ['undefined', 'undefined'],
      opened: null,
    })
    await page.evaluate(() => void location.assign('https://example.com/'))
    expect(page.url()).toBe('app://gainsay/')
    await app.close()
    rmSync(userData, { recursive: true, force: true })
  })
})

function reasonToSkip(): string | null {
  const pathFile = join(root, 'node_modules', 'electron', 'path.txt')
  if (
    !existsSync(pathFile) ||
    !existsSync(join(root, 'node_modules/electron/dist', readFileSync(pathFile, 'utf8')))
  ) {
    return 'Electron’s program is not installed (npm start tries to download it)'
  }
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    return 'this machine has no display'
  }
  return existsSync(join(root, 'dist/electron/main.js')) ? null : 'the desktop is not built (npm run build)'
}
