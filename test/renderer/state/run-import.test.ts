import { expect, test } from 'vitest'
import { createClient, type Client } from '../../../renderer/client/client.ts'
import type { Host } from '../../../renderer/client/connect.ts'
import { useImports } from '../../../renderer/state/imports.ts'
import { importFiles, showImportOf } from '../../../renderer/state/run-import.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import { documentDetail } from '../../../shared/model/document.ts'

const failed = (path: string) => ({
  kind: 'failed' as const,
  path,
  bytes: 3,
  code: 'unreadable',
  message: 'no text',
})

const GATES = documentDetail.parse({
  id: '0190163d-8694-739b-aea5-966c26f8ad91',
  title: 'The gates',
  outlet: null,
  author: null,
  published: null,
  publishedCheck: false,
  language: 'en',
  reliability: null,
  words: 2,
  read: false,
  importedAt: '2024-03-13T10:00:00.000Z',
  counts: { claim: 0, denial: 0, question: 0, comment: 0 },
  url: null,
  note: '',
  format: 'text',
  encoding: 'UTF-8',
  fileName: 'gates.txt',
  source: null,
  bytes: 9,
  sha256: '0'.repeat(64),
  textVersion: 1,
  dates: [],
  warnings: [],
})

/** Imports one file into a workbench that gives this outcome. */
async function importOne(outcome: unknown): Promise<void> {
  await importFiles(workbench({ outcomes: [outcome], stopped: false }), [{ path: 'gates.txt', file: null }])
}

/** A workbench whose imports end so. */
function workbench(imported: unknown): { client: Client; host: Host } {
  let hear: (frame: unknown) => void = () => {}
  const answers: Readonly<Record<string, unknown>> = {
    'projects.recognise': { projects: [] },
    'documents.tables': [],
    'documents.import': imported,
  }
  const client = createClient({
    send: (frame) => {
      const { id, method } = frame as { id: number; method: string }
      queueMicrotask(() => hear({ type: 'ok', id, value: answers[method] }))
    },
    onFrame: (listen) => (hear = listen),
    onClose: () => {},
  })
  const host: Host = {
    desktop: false,
    port: { send: () => {}, onFrame: () => {}, onClose: () => {} },
    grant: () => Promise.resolve([{ token: 'given' }]),
    saveExport: () => Promise.resolve(),
    openExport: () => Promise.resolve(),
  }
  return { client, host }
}

test('what was read of the workspace before a document came in is known to be older than that', async () => {
  const before = Date.now()
  await importOne({ kind: 'imported', path: 'gates.txt', document: GATES })
  expect(useImports.getState().arrived).toBeGreaterThanOrEqual(before)
  await importOne(failed('gates.txt'))
  expect(useImports.getState().arrived).toBe(0)
})

test('a drop shows at once that something happens, and no list of an import before', async () => {
  await importOne(failed('gates.txt'))
  showImportOf(['news'])
  expect(useImports.getState()).toMatchObject({ phase: 'listing', rows: [] })
  const { client, host } = workbench({ outcomes: [], stopped: false })
  await importFiles({ client, host }, [])
  expect(useImports.getState().phase).toBe('none')
})

test('what is stopped while it is handed over was not done', async () => {
  const { client, host } = workbench({ outcomes: [], stopped: false })
  const grant: typeof host.grant = async (_, granting) => {
    granting?.onSent?.(200)
    useImports.getState().stop?.()
    expect(granting?.signal?.aborted).toBe(true)
    throw new AppError('cancelled', 'Stopped. Nothing was imported.')
  }
  await importFiles({ client, host: { ...host, grant } }, [{ path: 'gates.txt', file: null }])
  expect(useImports.getState()).toMatchObject({ phase: 'finished', stopped: true, done: 0 })
})
