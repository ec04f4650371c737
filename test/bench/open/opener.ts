import { dirname, join } from 'node:path'
import { createGrants } from '../../../electron/files/grants.ts'
import { openWorkbench } from '../../../electron/workbench.ts'
import { portPair } from '../../../shared/contract/port-pair.ts'
import { createClient } from '../../../renderer/client/client.ts'

/** A program that opens a workspace and asks for its library. It tells when it had it, in milliseconds after its own start. */
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
process.send?.({ documents: documents.length, ms: performance.now() }, () => process.exit())
