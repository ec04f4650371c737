import { dirname, join } from 'node:path'
import { createGrants } from '../../../electron/files/grants.ts'
import { openWorkbench } from '../../../electron/workbench.ts'
import { portPair } from '../../../shared/contract/port-pair.ts'
import { createClient } from '../../../renderer/client/client.ts'

/**
 * A program that opens a workspace and asks for its library. In milliseconds, it tells how long it took to load itself, which from a
 * checkout is to take the types out of every file first, and how long it had the library after that.
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
const documents = await createClient(client).call('documents.list', {})
const answer = { documents: documents.length, loaded, listed: performance.now() - loaded }
process.send?.(answer, () => process.exit())
