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
    log: (error) => console.error(error),
  })
  const server = await startLoopback({
    page,
    grants,
    port: options.port,
    serve: (port) => workbench.serve(port),
    save: (token) => workbench.save(token),
    onPages: watchLastWindow(() => void end()),
  })
  const window = openAppWindow({
    url: server.url,
    profile: join(userData, 'window'),
    wanted: options.window,
    onFailed: (why) => console.log(`Gainsay is at ${server.url} because ${why}.`),
  })
  console.log(whereItIs(server.url, options.because, window))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void end())

  async function end(): Promise<void> {
    window.close()
    await server.close()
    await workbench.close()
    process.exit(0)
  }
}

/** The one line that says which door was opened, and why not a better one. */
function whereItIs(url: string, because: string | null, window: AppWindow): string {
  if (window.opened) {
    const instead = because === null ? '' : `, because ${because}`
    return `Gainsay is open ${window.why}${instead}. Close it, or press Ctrl-C, to end.`
  }
  const reasons = new Set([because, window.why].filter((why) => why !== null))
  return `Gainsay is at ${url} because ${[...reasons].join(', and ')}. Press Ctrl-C to end.`
}

try {
  await main()
} catch (error) {
  if (!(error instanceof AppError)) throw error
  console.error(error.message)
  process.exit(error.code === 'invalid-input' ? 2 : 1)
}
