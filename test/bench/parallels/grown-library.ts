import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openComparison, type Comparison } from '../../../electron/api/comparison/comparison.ts'
import { addDocument } from '../../../electron/store/add-document.ts'
import { change, forgetHistory } from '../../../electron/store/history.ts'
import { openStore, type Writer } from '../../../electron/store/open.ts'
import { openComputing } from '../../../electron/store/parallels/computing.ts'

/** A workspace on the disk that grows, compared on a connection of its own as in the thread, and here in the same one. */
export interface GrownLibrary {
  readonly db: Writer
  readonly comparison: Comparison
  /** Imports texts; returns the ids of the documents. */
  add(texts: readonly string[]): string[]
  /** Compares all that was not compared yet; returns seconds of this process's time. */
  finish(): number
  close(): void
}

/** Documents written in one transaction. */
const BATCH = 500

export function growLibrary(): GrownLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-bench-'))
  const store = openStore(join(folder, 'grown.gainsay'), { create: true })
  const db = openComputing(store.file)
  const comparison = openComparison(db)
  let number = 0
  return {
    db,
    comparison,
    add(texts) {
      const ids: string[] = []
      for (let from = 0; from < texts.length; from += BATCH)
        change(store.db, { label: 'import', author: 'bench' }, (tx) => {
          for (const text of texts.slice(from, from + BATCH))
            ids.push(addDocument(tx, documentOf(text, number++)))
        })
      forgetHistory(store.db)
      comparison.refresh()
      return ids
    },
    finish() {
      const before = process.cpuUsage()
      while (comparison.step());
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1_000_000
    },
    close() {
      db.close()
      store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function documentOf(text: string, number: number) {
  const original = Buffer.from(`${number}\n`)
  return {
    extracted: {
      title: `Document ${number}`,
      outlet: null,
      author: null,
      url: null,
      language: 'en',
      published: null,
      publishedCheck: false,
      dates: [],
      text,
      blocks: [],
      words: text.split(/\s+/).length,
      format: 'text' as const,
      encoding: 'utf-8',
      warnings: [],
    },
    original,
    sha256: createHash('sha256').update(original).digest('hex'),
    fileName: `${number}.txt`,
  }
}
