import type { ImportOutcome, ImportProgress } from '../../shared/contract/documents.ts'
import type { GivenFile, Granted } from '../client/given-file.ts'

/** A file of an import, and how far it is. */
export type ImportRow =
  | { path: string; state: 'waiting' }
  | { path: string; state: 'reading' }
  | { path: string; state: 'done'; outcome: ImportOutcome }

/** Between a file and what lies in it. */
const PART = ' › '

/**
 * The list of files after one piece of news. A dropped folder is one name to the page and many files to the Node side: its row
 * goes when the first file in it is listed. What is in a file that holds several stands below it, and its own row goes at the end
 * unless it is a document itself.
 */
export function withProgress(rows: readonly ImportRow[], progress: ImportProgress): readonly ImportRow[] {
  const byPath = new Map(rows.map((row) => [row.path, row]))
  const { listed = [], reading, outcomes = [] } = progress
  for (const path of listed) {
    for (const folder of foldersOf(path)) byPath.delete(folder)
    byPath.set(path, byPath.get(path) ?? { path, state: 'waiting' })
  }
  if (reading !== undefined && byPath.get(reading)?.state !== 'done')
    byPath.set(reading, { path: reading, state: 'reading' })
  for (const outcome of outcomes) byPath.set(outcome.path, { path: outcome.path, state: 'done', outcome })
  const after = [...byPath.values()]
  return listed.some(holderOf) ? partsBelowHolders(after) : after
}

/** `box.mbox` for `box.mbox › 3 · The gates.eml`; null for what lies in no other file. */
function holderOf(path: string): string | null {
  const at = path.indexOf(PART)
  return at < 0 ? null : path.slice(0, at)
}

/** Parts are listed when their file is opened, after all the other files. */
function partsBelowHolders(rows: readonly ImportRow[]): ImportRow[] {
  const groups = Map.groupBy(rows, ({ path }) => holderOf(path) ?? path)
  return [...groups.values()].flat()
}

/** `a` and `a/b` for `a/b/c.txt`; in an archive there are none. */
function foldersOf(path: string): string[] {
  const parts = (holderOf(path) ?? path).split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** How many files came to which end. */
export function tally(rows: readonly ImportRow[]): Record<ImportOutcome['kind'], number> {
  const counts = { imported: 0, duplicate: 0, failed: 0 }
  for (const row of rows) if (row.state === 'done') counts[row.outcome.kind]++
  return counts
}

/** The files that the Node side may not read, as outcomes like any other. */
export function failuresOf(files: readonly GivenFile[], granted: readonly Granted[]): ImportOutcome[] {
  return files.flatMap(({ file, path }, index) => {
    const one = granted[index]
    if (one === undefined || 'token' in one) return []
    return [{ kind: 'failed', path, bytes: file?.size ?? null, code: 'unreadable', message: one.failed }]
  })
}

/** A file or folder that was given, to be asked for again: a file that needs a password. */
export interface Given {
  path: string
  token: string
}

/** What a path belongs to among the files and folders that were given; null for a part of another file. */
export function grantOf(given: readonly Given[], path: string): string | null {
  if (path.includes(PART)) return null
  return given.find((one) => path === one.path || path.startsWith(`${one.path}/`))?.token ?? null
}
