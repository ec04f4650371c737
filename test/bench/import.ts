import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createGrants } from '../../electron/files/grants.ts'
import { openWorkbench } from '../../electron/workbench.ts'
import { createClient } from '../../renderer/client/client.ts'
import { memory as wires } from '../transports/memory.ts'
import type { Figure, Missing } from './figure.ts'
import { missing, writeStories } from './import/stories.ts'

/** The whole way of 19,043 news stories into a workspace and its search index, with a page that looks on and lists what has come. */
export async function* bench(): AsyncIterable<Figure | Missing> {
  const why = missing()
  if (why !== null) return yield { figure: 'import', missing: why }
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-bench-'))
  const sources = join(folder, 'sources')
  const stories = writeStories(sources)
  const grants = createGrants()
  const workbench = await openWorkbench({
    workspace: join(folder, 'reuters.gainsay'),
    userData: join(folder, 'user'),
    resources: join(import.meta.dirname, '../../resources'),
    grants,
    author: 'bench',
  })
  const wire = await wires.open()
  workbench.serve(wire.server)
  const page = createClient(wire.client)
  // What is asked for last may find the workspace closed.
  page.onChanged(() => void page.call('documents.list', {}).catch(() => undefined))
  try {
    const held = monitorEventLoopDelay({ resolution: 5 })
    let memory = 0
    const look = setInterval(() => (memory = Math.max(memory, process.memoryUsage.rss())), 250)
    held.enable()
    const began = performance.now()
    const { outcomes } = await page.call('documents.import', { grants: [grants.grant(sources, 'sources')] })
    const seconds = (performance.now() - began) / 1000
    held.disable()
    clearInterval(look)
    const failed = outcomes.find(({ kind }) => kind === 'failed')
    if (outcomes.length !== stories || failed !== undefined)
      throw new Error(
        `${outcomes.length} of ${stories} stories came in; the first that did not: ${JSON.stringify(failed)}`,
      )
    yield { figure: 'import.rate', value: stories / seconds, unit: 'documents/s', atLeast: 300 }
    yield { figure: 'import.held', value: held.percentile(99) / 1e6, unit: 'ms', atMost: 50 }
    yield { figure: 'import.memory', value: memory, unit: 'bytes', atMost: 1.5e9 }
    const asked = performance.now()
    const { total } = await page.call('search.query', { query: 'cocoa' })
    if (total === 0) throw new Error('no story about cocoa is found')
    yield { figure: 'import.searched', value: performance.now() - asked, unit: 'ms' }
  } finally {
    await wire.close()
    await workbench.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
