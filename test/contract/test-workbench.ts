import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createGrants } from '../../electron/files/grants.ts'
import { openWorkbench } from '../../electron/workbench.ts'
import { createClient, type Client } from '../../renderer/client/client.ts'
import { portPair } from '../../shared/contract/port-pair.ts'

/** A real workbench on an empty workspace in a folder of its own, which `close` removes. */
export async function openTestWorkbench() {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-test-'))
  const grants = createGrants()
  const workspace = join(folder, 'test.gainsay')
  const workbench = await openWorkbench({
    workspace,
    userData: join(folder, 'user'),
    resources: join(import.meta.dirname, '../../resources'),
    grants,
    author: 'tester',
  })
  const wires: ReturnType<typeof portPair>[] = []
  return {
    folder,
    workspace,
    workbench,
    /** A page that looks at it. */
    page(): Client {
      const wire = portPair()
      wires.push(wire)
      workbench.serve(wire.server)
      return createClient(wire.client)
    },
    /** Writes files and grants each; the tokens come in the order of the names. */
    grantTexts(files: Readonly<Record<string, string | Uint8Array>>): string[] {
      return Object.entries(files).map(([name, content]) => {
        const path = join(folder, 'sources', name)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, content)
        return grants.grant(path, name)
      })
    },
    /** Grants a folder of such files. */
    grantFolder: (name: string): string[] => [grants.grant(join(folder, 'sources', name), name)],
    async close() {
      for (const wire of wires) wire.close()
      await workbench.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type TestWorkbench = Awaited<ReturnType<typeof openTestWorkbench>>

/** Imports the texts and returns the ids of the documents in their order. */
export async function importTexts(
  bench: TestWorkbench,
  client: Client,
  files: Readonly<Record<string, string | Uint8Array>>,
) {
  const { outcomes } = await client.call('documents.import', { grants: bench.grantTexts(files) })
  return outcomes.flatMap((outcome) => (outcome.kind === 'imported' ? [outcome.document.id] : []))
}
