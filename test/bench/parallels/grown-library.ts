import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { openComparison, type Comparison } from '../../../electron/api/comparison/comparison.ts'
import { addDocument } from '../../../electron/store/add-document.ts'
import { change, forgetHistory } from '../../../electron/store/history.ts'
import type { NewDocument } from '../../../electron/store/new-document.ts'
import { openStore, type Writer } from '../../../electron/store/open.ts'
import { openComputing } from '../../../electron/store/parallels/computing.ts'
import { readNumber } from '../../../electron/store/parallels/state.ts'

/** A workspace on the disk that grows, compared on a connection of its own as in the thread, and here in the same one. */
export interface GrownLibrary {
  readonly db: Writer
  readonly comparison: Comparison
  /** Imports the first `to` texts, as far as they are not there yet. */
  add(texts: readonly string[], to: number): void
  /** Compares all that was not compared yet; returns seconds of this process's time. */
  finish(): number
  /** Counts all that was not compared yet and gives it keys, as if it had been compared and nothing been found. */
  sow(): void
  /** The ids of the documents, in the order of their texts. */
  ids(): string[]
  close(): void
}

/** Where libraries are grown. */
export interface Nursery {
  /** The file of a library of so many texts, all compared. */
  grown(name: string, texts: readonly string[]): string
  /** The file of a library of so many texts, all sown. It grows out of `from`, a smaller one. */
  sown(name: string, texts: readonly string[], from?: string): string
  /** A library like that in a file, to be measured and thrown away. */
  copyOf(file: string): GrownLibrary
  close(): void
}

/**
 * With `keep`, a folder, libraries stay there, and the next run goes on wherever this one ended or was ended. Without it they are
 * made for this run.
 */
export function openNursery(keep: string | undefined): Nursery {
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'gainsay-bench-'))
  mkdirSync(folder, { recursive: true })
  const fileOf = (name: string) => join(folder, `${name}.gainsay`)
  const copy = (from: string, to: string) => {
    copyFileSync(from, `${to}-new`)
    renameSync(`${to}-new`, to)
  }
  return {
    grown(name, texts) {
      const library = openGrown(fileOf(name))
      library.add(texts, texts.length)
      library.finish()
      library.close()
      return fileOf(name)
    },
    sown(name, texts, from) {
      const file = fileOf(name)
      if (from !== undefined && !existsSync(file)) copy(from, file)
      const library = openGrown(file)
      library.add(texts, texts.length)
      library.sow()
      library.close()
      return file
    },
    copyOf(file) {
      const measured = fileOf('measured')
      for (const end of ['', '-wal', '-shm', '-lock']) rmSync(`${measured}${end}`, { force: true })
      copy(file, measured)
      return openGrown(measured)
    },
    close() {
      if (keep === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Documents written in one transaction. */
const BATCH = 500

function openGrown(file: string): GrownLibrary {
  const store = openStore(file, { create: true })
  const db = openComputing(store.file)
  const comparison = openComparison(db)
  const ids = () => z.array(z.string()).parse(db.prepare(IDS).pluck().all())
  return {
    db,
    comparison,
    ids,
    add(texts, to) {
      for (let from = ids().length; from < to; from += BATCH)
        change(store.db, { label: 'import', author: 'bench' }, (tx) => {
          texts
            .slice(from, Math.min(to, from + BATCH))
            .forEach((text, at) => addDocument(tx, documentOf(text, from + at)))
        })
      forgetHistory(store.db)
      comparison.refresh()
    },
    finish() {
      const before = process.cpuUsage()
      while (comparison.step());
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1_000_000
    },
    sow() {
      const counted = db.prepare('SELECT count(*) FROM compared_document').pluck()
      for (const all = ids().length; counted.get() !== all;) comparison.step()
      db.prepare('UPDATE compared_document SET version = ?').run(readNumber(db, 'version'))
      while (comparison.step());
    },
    close() {
      db.close()
      store.close()
    },
  }
}

const IDS = 'SELECT id FROM document ORDER BY CAST(substr(title, 10) AS INTEGER)'

/** A text as a document that is imported. */
export function documentOf(text: string, number: number): NewDocument {
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
