import { AppError } from '../../shared/contract/errors.ts'
import type { ImportOutcome } from '../../shared/contract/documents.ts'
import type { TableColumns } from '../../shared/model/table-columns.ts'
import type { Id } from '../../shared/model/identity.ts'
import { ThreadError } from '../jobs/thread-error.ts'
import { BEGINNING, type Bookmark, type PartBatch } from './container.ts'
import { sha256Of } from './hash.ts'
import { takeFrom } from './import-bounds.ts'
import { partOf, type ImportItem } from './import-item.ts'
import type { ImportedFile } from './importer.ts'
import type { Parse } from './parse-job.ts'
import { Refusal } from './refusal.ts'
import { containerFor, importerFor } from './registry.ts'

export interface ReadingOptions {
  /** Reads one file, on another thread. */
  parse: Parse
  tables: readonly TableColumns[]
  /** Opens files that are protected by it. It is used, and kept nowhere. */
  password?: string | undefined
  findByHash(sha256: string): { id: Id; title: string } | null
  signal: AbortSignal
  /** Parts were found in a container; it counts for itself no more unless `isDocument`. */
  opened(parts: readonly ImportItem[], isDocument: boolean): void
  /** The next one is not read yet: time to do something else. */
  waiting(): void
  reading(path: string): void
}

/** What is known of a file or part before it is saved. */
export type Read = { path: string } & (
  { kind: 'file'; file: ImportedFile } | { kind: 'settled'; outcome: ImportOutcome }
)

/** Reads items in their order, each followed by what it holds. Ends early when the signal fires; what was begun is then left. */
export async function* readItems(
  items: readonly ImportItem[],
  options: ReadingOptions,
): AsyncGenerator<Read> {
  const begin = (item: ImportItem) => {
    options.reading(item.path)
    return readItem(item, options)
  }
  for (const { item, read, isRead } of readAhead(items, begin)) {
    if (!isRead()) options.waiting()
    const { document, held } = await read
    // The workspace may have been closed meanwhile.
    if (options.signal.aborted) return
    if (document) yield document
    if (held) yield* readHeld(item, held, document !== null, options)
  }
}

/** Files that are read ahead of the one to be saved: enough to keep the threads busy while several are saved together. */
const AHEAD = 16

/** Gives the items in order, each with its reading begun a few places earlier. */
function* readAhead<T>(items: readonly ImportItem[], read: (item: ImportItem) => Promise<T>) {
  const begun: { item: ImportItem; read: Promise<T>; isRead: () => boolean }[] = []
  for (const item of items) {
    let settled = false
    const reading = read(item)
    const settle = () => {
      settled = true
    }
    // Nobody awaits what was begun when a run ends early.
    reading.then(settle, settle)
    begun.push({ item, read: reading, isRead: () => settled })
    if (begun.length > AHEAD) yield* begun.splice(0, 1)
  }
  yield* begun
}

/** What one item gives: itself as a document, or why it is none, and the first of what it holds. */
interface ItemRead {
  document: Read | null
  held: PartBatch | null
}

async function readItem(item: ImportItem, options: ReadingOptions): Promise<ItemRead> {
  const { parse, tables, password, findByHash, signal } = options
  const { path, fileName } = item
  const settled = (outcome: ImportOutcome, held?: PartBatch): ItemRead => ({
    document: { path, kind: 'settled', outcome },
    held: held ?? null,
  })
  try {
    // What is no document itself is opened by the thread, and never stands in memory here.
    if (containerFor(fileName) && !importerFor(fileName))
      return { document: null, held: await nextBatch(item, BEGINNING, options) }
    const original = await item.load()
    const sha256 = await sha256Of(original)
    const known = signal.aborted ? null : findByHash(sha256)
    if (known) return settled({ kind: 'duplicate', path, of: known.id, title: known.title })
    const answer = await parse(
      { kind: 'file', fileName, bytes: original, tables, ...(password !== undefined && { password }) },
      signal,
    )
    if (answer.kind === 'refused')
      return settled(await failure(item, new Refusal(answer.code, answer.message)), answer.held)
    if (answer.kind !== 'extracted') throw new Error('Something else than a file was read.')
    const { extracted, indexed, held } = answer
    const source = await item.source()
    const file = {
      extracted,
      ...(indexed && { indexed }),
      ...(source && { source }),
      original,
      sha256,
      fileName,
    }
    return { document: { path, kind: 'file', file }, held: held ?? null }
  } catch (error) {
    return settled(await failure(item, error))
  }
}

/** The parts of a container, batch by batch. What goes wrong between two batches is told as the outcome of the container. */
async function* readHeld(
  item: ImportItem,
  first: PartBatch,
  isDocument: boolean,
  options: ReadingOptions,
): AsyncGenerator<Read> {
  let batch = first
  try {
    if (batch.parts.length === 0 && !isDocument)
      throw new Refusal('no-text', 'It holds nothing that can be imported.')
    const bounds = await item.bounds()
    for (;;) {
      takeFrom(bounds, batch.parts)
      const parts = batch.parts.map((part) => partOf(item, part, bounds))
      options.opened(parts, isDocument || batch !== first)
      yield* readItems(parts, options)
      if (batch.next === null || options.signal.aborted) return
      batch = await nextBatch(item, batch.next, options)
    }
  } catch (error) {
    const { path } = item
    yield { path, kind: 'settled', outcome: await failure(item, error) }
  }
}

async function nextBatch(
  item: ImportItem,
  from: Bookmark,
  { parse, tables, signal }: ReadingOptions,
): Promise<PartBatch> {
  const { fileName } = item
  const answer = await parse({ kind: 'parts', fileName, held: await item.held(), from, tables }, signal)
  if (answer.kind === 'refused') throw new Refusal(answer.code, answer.message)
  if (answer.kind !== 'container') throw new Error('A document was read where parts were expected.')
  return answer.held
}

const GIVEN_UP: Readonly<Record<ThreadError['reason'], string>> = {
  'out of memory': 'The file needs more memory than there is.',
  'too slow': 'The file takes too long to read.',
  died: 'Reading the file ended without a reason that is known; this is a fault of Gainsay.',
}

async function failure(item: ImportItem, error: unknown): Promise<ImportOutcome> {
  const failed = { kind: 'failed', path: item.path, bytes: await item.size() } as const
  if (error instanceof Refusal) return { ...failed, code: error.code, message: error.message }
  if (error instanceof ThreadError) {
    return { ...failed, code: 'too-complex', message: `${GIVEN_UP[error.reason]} Nothing from it was added.` }
  }
  if (error instanceof AppError || !(error instanceof Error)) throw error
  // A reader met what it was not made for: that is one file's trouble, and the others go on.
  return {
    ...failed,
    code: 'damaged',
    message: `Its text could not be read; this is a fault of Gainsay (${error.message}). Nothing from it was added.`,
  }
}
