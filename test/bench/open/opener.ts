import { dirname, join } from 'node:path'
import { createGrants } from '../../../electron/files/grants.ts'
import { openWorkbench } from '../../../electron/workbench.ts'
import { portPair } from '../../../shared/contract/port-pair.ts'
import { createClient } from '../../../renderer/client/client.ts'

/**
 * A program that opens a workspace, asks for its library, and then searches. In milliseconds, it tells how long it took to load itself,
 * which from a checkout is to take the types out of every file first, and how long after that it had the library and an answer.
 */
const loaded = performance.now()
const [workspace = ''] = process.argv.slice(2)
const workbench = await openWorkbench({
  workspace,
  userData: join(dirname(workspace), 'user'),
  resources: join(import.meta.dirname, '../../../resources'),
  grants: createGrants(),
  author: 'bench',
})
const { server, client } = portPair()
workbench.serve(server)
const page = createClient(client)
const documents = await page.call('documents.list', {})
const listed = performance.now() - loaded
const { total } = await page.call('search.query', { query: 'report' })
const searched = performance.now() - loaded
process.send?.({ documents: documents.length, found: total, loaded, listed, searched }, () => process.exit())
