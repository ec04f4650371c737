import type { ContainerOptions, PartBatch } from './container.ts'
import { extract } from './extract.ts'
import type { ParseAnswer, ParseJob } from './parse-job.ts'
import { pastedFile } from './pasted-file.ts'
import { Refusal } from './refusal.ts'
import { refusalFor } from './refusal-for.ts'
import { containerFor, importerFor, tableFor } from './registry.ts'
import { previewTable } from './table/preview.ts'
import { takeParts } from './take-parts.ts'

/** Reads a file, what was pasted, or the next parts of a container, on the thread that calls. A refusal is an answer; other faults reject. */
export async function answerParse(job: ParseJob): Promise<ParseAnswer> {
  if (job.kind === 'file') return readFile(job)
  if (job.kind === 'table') return refusing(async () => ({ kind: 'table', ...(await previewOf(job)) }))
  return refusing(async () =>
    job.kind === 'pasted'
      ? { kind: 'pasted', ...(await pastedFile(job)) }
      : { kind: 'container', held: (await partsOf(job, job.from)) ?? { parts: [], next: null } },
  )
}

/** A letter without words may still hold documents: what it holds comes with the refusal too. */
async function readFile(job: Extract<ParseJob, { kind: 'file' }>): Promise<ParseAnswer> {
  if (containerFor(job.fileName) && !importerFor(job.fileName)) {
    return refusing(async () => ({
      kind: 'container',
      held: (await partsOf(job, 0)) ?? { parts: [], next: null },
    }))
  }
  const answer = await refusing(async () => ({
    kind: 'extracted',
    extracted: await extract(job.fileName, job.bytes, job.encoding),
  }))
  const held = await partsOf(job, 0).catch(nothing)
  return held && held.parts.length > 0 ? { ...answer, held } : answer
}

function previewOf({ fileName, bytes }: { fileName: string; bytes: Uint8Array }) {
  const table = tableFor(fileName)
  if (!table) throw new Refusal('wrong-type', 'This is no table.')
  return previewTable(table, bytes)
}

async function partsOf(
  job: { fileName: string; bytes: Uint8Array } & Partial<ContainerOptions>,
  from: number,
): Promise<PartBatch | null> {
  const container = containerFor(job.fileName)
  if (!container) return null
  if (job.bytes.length === 0) throw new Refusal('empty', 'The file is empty.')
  return takeParts(container, job.bytes, { tables: job.tables ?? [] }, from, isKnown)
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
