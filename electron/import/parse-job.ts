import { z } from 'zod'
import { createPool, type Pool } from '../jobs/pool.ts'
import { chosenColumns, tableColumns } from '../../shared/model/table-columns.ts'
import type { PartBatch } from './container.ts'
import type { ExtractedDocument } from './importer.ts'
import type { MarksToPlace } from './place-marks.ts'
import { refusalCode } from './refusal.ts'

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** By its name it is told what a file is; what was said of its columns matters to a table alone. */
const named = { fileName: z.string(), tables: z.array(tableColumns).readonly().exactOptional() }
const file = { ...named, bytes }

/** What is opened on the thread: bytes, or a file that is read where it lies. */
const held = z.union([z.object({ bytes }), z.object({ file: z.string() })])
export type Held = z.infer<typeof held>

const bookmark = z.object({ place: z.number().int(), at: z.number().int() })

/** Named by a person, where what the file says or seems to be is wrong. */
const encoding = z.string().exactOptional()

/** Ours, as are the answers: the main thread made it from its rows. */
const marks = z.custom<MarksToPlace>(
  (value) => typeof value === 'object' && value !== null && 'texts' in value,
)
const span = z.object({ start: z.number(), end: z.number() })

/** What a thread is asked: to read a file, to hand over the parts of a container from one on, to look at the tables in a file, to read what was pasted, or to place marks in a new text. */
export const parseJob = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), ...file, encoding, password: z.string().exactOptional() }),
  z.object({ kind: z.literal('tables'), fileName: z.string(), held, most: z.number().int() }),
  z.object({ kind: z.literal('parts'), ...named, held, from: bookmark }),
  z.object({ kind: z.literal('pasted'), text: z.string(), html: z.string().optional() }),
  z.object({ kind: z.literal('marks'), marks }),
])
export type ParseJob = z.infer<typeof parseJob>

/** Our own thread made it, from the same sources; to check each block would hold the calling thread for a large text. */
const extracted = z.custom<ExtractedDocument>(
  (value) => typeof value === 'object' && value !== null && 'blocks' in value,
)

/** The words of the document as search keeps them, where the thread looked for them too. */
const indexed = z.object({ analysis: z.string(), bytes }).optional()

/** The first parts of a file that holds further documents. */
const batch = z.custom<PartBatch>((value) => typeof value === 'object' && value !== null && 'parts' in value)

/** A table that a file is or holds, with the names of the files in which it lies. */
const tableSeen = z.object({
  names: z.array(z.string()),
  headings: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  columns: chosenColumns,
})

/** What a thread answers. A refusal is an answer: it says why there is no document in the file. */
export const parseAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('extracted'), extracted, indexed, held: batch.optional() }),
  z.object({ kind: z.literal('container'), held: batch }),
  z.object({ kind: z.literal('tables'), tables: z.array(tableSeen) }),
  z.object({ kind: z.literal('marks'), places: z.array(z.array(span.nullable())) }),
  z.object({
    kind: z.literal('pasted'),
    extracted,
    indexed,
    original: bytes,
    fileName: z.string(),
  }),
  z.object({ kind: z.literal('refused'), code: refusalCode, message: z.string(), held: batch.optional() }),
])
export type ParseAnswer = z.infer<typeof parseAnswer>

/** A page that takes longer is given up; the others go on. */
const LIMIT_MS = 60_000

/** A thread takes as long to start as to read a hundred files: few have one, and it is kept for the next for a while. */
const FEW = 50
const REST_MS = 60_000

/** Threads that read files. `program` answers each job with what `answerParse` makes of it. */
export const createParsePool = (program: URL): Pool<ParseJob, ParseAnswer> =>
  createPool({ program, size: 2, few: FEW, limitMs: LIMIT_MS, restMs: REST_MS, answer: parseAnswer })

/** Answers a job, wherever that is done. */
export type Parse = (job: ParseJob, signal?: AbortSignal) => Promise<ParseAnswer>
