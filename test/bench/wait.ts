import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createComparisonService } from '../../electron/api/comparison/service.ts'
import { addDocument } from '../../electron/store/add-document.ts'
import { getText } from '../../electron/store/document-text.ts'
import { change, changeQuietly } from '../../electron/store/history.ts'
import { listDocuments } from '../../electron/store/list-documents.ts'
import { openStore, type Store } from '../../electron/store/open.ts'
import { createStatement } from '../../electron/store/statements.ts'
import { describeSpan } from '../../shared/text/anchor.ts'
import { quantile, timed } from './clock.ts'
import type { BenchOptions, Figure, Missing } from './figure.ts'
import { documentOf } from './parallels/grown-library.ts'
import { material, missing } from './parallels/material.ts'

/** Milliseconds between two statements, an odd number so that no rhythm of the comparison is met each time. */
const PAUSE = 17
const ALONE = 300

/** How long a person waits for a statement to be saved while many documents are compared, against nobody comparing. */
export async function* bench({ documents = 5000 }: BenchOptions = {}): AsyncIterable<Figure | Missing> {
  const why = missing()
  if (why !== null) return yield { figure: 'wait.p99', missing: why }
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-bench-'))
  const store = openStore(join(folder, 'bench.gainsay'), { create: true })
  try {
    changeQuietly(store.db, 'bench', (tx) => {
      for (const [at, { text }] of material(documents).entries()) addDocument(tx, documentOf(text, at))
    })
    yield* waits(store)
  } finally {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function* waits(store: Store): AsyncIterable<Figure> {
  const save = saverOf(store)
  const alone: number[] = []
  while (alone.length < ALONE) {
    alone.push(save())
    await pause(PAUSE)
  }
  const comparison = createComparisonService({
    file: store.file,
    delay: 0,
    announce: () => {},
    log: (error) => console.error(error),
  })
  comparison.refresh()
  const times: number[] = []
  for (let status = comparison.status(); status?.busy !== false; status = comparison.status()) {
    times.push(save())
    await pause(PAUSE)
  }
  await comparison.close()
  const of = (name: string, share: number): Figure => ({
    figure: `wait.${name}`,
    value: quantile(times, share),
    unit: 'ms',
    baseline: { name: 'nobody compares', value: quantile(alone, share) },
  })
  yield of('p50', 0.5)
  yield of('p95', 0.95)
  yield { figure: 'wait.p99', value: quantile(times, 0.99), unit: 'ms', atMost: 50 }
  yield of('longest', 1)
}

/** Saves a statement each time, and tells the milliseconds that it took. */
function saverOf({ db }: Store): () => number {
  const [one] = listDocuments(db)
  if (one === undefined) throw new Error('there is no document to mark')
  const { text } = getText(db, one.id)
  const { start, end, quote } = describeSpan(text, 0, 40)
  const fields = { stance: 'claim' as const, speaker: { name: 'Speaker' } }
  return () =>
    timed(() =>
      change(db, { label: 'claim', author: 'bench' }, (tx) =>
        createStatement(tx, { document: one.id, start, end, quote, fields }),
      ),
    ).ms
}
