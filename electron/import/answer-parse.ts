import { inMemory, type ByteSource } from '../zip/byte-source.ts'
import { BEGINNING, type Bookmark, type ContainerOptions, type PartBatch } from './container.ts'
import { extract } from './extract.ts'
import type { Held, ParseAnswer, ParseJob } from './parse-job.ts'
import { openFile } from './open-file.ts'
import { pastedFile } from './pasted-file.ts'
import { Refusal } from './refusal.ts'
import { placeMarks } from './place-marks.ts'
import { refusalFor } from './refusal-for.ts'
import { containerFor, importerFor } from './registry.ts'
import { tablesIn, type TableSeen } from './tables-in.ts'
import { takeParts } from './take-parts.ts'

/** Does what a job asks, on the thread that calls. A refusal is an answer; other faults reject. */
export async function answerParse(job: ParseJob): Promise<ParseAnswer> {
  if (job.kind === 'file') return readFile(job)
  if (job.kind === 'tables') return refusing(async () => ({ kind: 'tables', tables: await tablesOf(job) }))
  if (job.kind === 'parts') return refusing(async () => ({ kind: 'container', held: await nextParts(job) }))
  if (job.kind === 'marks') return { kind: 'marks', places: placeMarks(job.marks) }
  return refusing(async () => ({ kind: 'pasted', ...(await pastedFile(job)) }))
}

/** A letter without words may still hold documents: what it holds comes with the refusal too. */
async function readFile(job: Extract<ParseJob, { kind: 'file' }>): Promise<ParseAnswer> {
  const answer = await refusing(async () => ({
    kind: 'extracted',
    extracted: await extract(job.fileName, job.bytes, job),
  }))
  const held = await partsOf(job.fileName, inMemory(job.bytes), BEGINNING).catch(nothing)
  return held && held.parts.length > 0 ? { ...answer, held } : answer
}

async function nextParts({ fileName, held, from, tables }: Extract<ParseJob, { kind: 'parts' }>) {
  using source = opened(held)
  return (await partsOf(fileName, source, from, tables)) ?? { parts: [], next: null }
}

async function tablesOf({ fileName, held, most }: Extract<ParseJob, { kind: 'tables' }>) {
  using source = opened(held)
  const tables: TableSeen[] = []
  for await (const table of tablesIn(fileName, () => source)) {
    tables.push(table)
    if (tables.length >= most) break
  }
  return tables
}

const opened = (held: Held): ByteSource & Disposable =>
  'file' in held ? openFile(held.file) : { ...inMemory(held.bytes), [Symbol.dispose]: () => undefined }

async function partsOf(
  fileName: string,
  source: ByteSource,
  from: Bookmark,
  tables: ContainerOptions['tables'] = [],
): Promise<PartBatch | null> {
  const container = containerFor(fileName)
  if (!container) return null
  if (source.size === 0) throw new Refusal('empty', 'The file is empty.')
  return takeParts(container, source, { from, tables }, isKnown)
}

type Refused = Extract<ParseAnswer, { kind: 'refused' }>

const isKnown = (name: string) => importerFor(name) !== null || containerFor(name) !== null

/** What is wrong with a letter was said when its words were read. */
function nothing(error: unknown): null {
  if (refusalFor(error)) return null
  throw error
}

async function refusing<T extends ParseAnswer>(read: () => Promise<T>): Promise<T | Refused> {
  try {
    return await read()
  } catch (error) {
    const refusal = refusalFor(error)
    if (!refusal) throw error
    return { kind: 'refused', code: refusal.code, message: refusal.message }
  }
}
