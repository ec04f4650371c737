import { join } from 'node:path'
import { AppError } from '../shared/contract/errors.ts'
import { accountName } from './files/author.ts'
import { createGrants } from './files/grants.ts'
import { placesOf } from './files/places.ts'
import { userDataFolder } from './files/user-data.ts'
import { openAppWindow, type AppWindow } from './loopback/app-window.ts'
import { readArguments } from './loopback/arguments.ts'
import { watchLastWindow } from './loopback/last-window.ts'
import { startLoopback } from './loopback/server.ts'
import { openWorkbench } from './workbench.ts'

/** The browser host: `node electron/serve.ts [FILE.gainsay] [--port N] [--no-window] [--user-data DIR] [--because WHY]`. */
async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2))
  const userData = options.userData ?? userDataFolder()
  const { page, resources } = placesOf(import.meta.url)
  const grants = createGrants()
  const workbench = await openWorkbench({
    workspace: options.workspace,
    userData,
    resources,
    grants,
    author: accountName(),
    log: (error) => console.error(error instanceof AppError ? error.message : error),
  })
  const connected = Promise.withResolvers<null>()
  const watch = watchLastWindow(() => void end())
  const server = await startLoopback({
    page,
    grants,
    port: options.port,
    serve: (port) => workbench.serve(port),
    save: (token) => workbench.save(token),
    onPages(count) {
      connected.resolve(null)
      watch(count)
    },
  })
  const window = options.window
    ? openAppWindow(server.url, join(userData, 'window'))
    : 'no window was asked for'
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void end())
  console.log(await whereItIs(window, server.url, options.because, connected.promise))

  async function end(): Promise<void> {
    if (typeof window !== 'string') window.close()
    await server.close()
    await workbench.close()
    process.exit(0)
  }
}

/** The one line that says which door was opened, and why not a better one; a window counts when its page is connected. */
async function whereItIs(
  window: AppWindow | string,
  url: string,
  because: string | null,
  connected: Promise<null>,
): Promise<string> {
  const failure = typeof window === 'string' ? window : await Promise.race([connected, window.failed])
  if (failure === null && typeof window !== 'string') {
    const instead = because === null ? '' : `, because ${because}`
    return `Gainsay is open in a window of ${window.browser}${instead}. Close it, or press Ctrl-C, to end.`
  }
  const reasons = new Set([because, failure].filter((reason) => reason !== null))
  return `Gainsay is at ${url} because ${[...reasons].join(', and ')}. Press Ctrl-C to end.`
}

try {
  await main()
} catch (error) {
  if (!(error instanceof AppError)) throw error
  console.error(error.message)
  process.exit(error.code === 'invalid-input' ? 2 : 1)
}
