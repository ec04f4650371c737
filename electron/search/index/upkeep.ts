import { setImmediate as breathe, setTimeout as rest } from 'node:timers/promises'
import { AppError } from '../../../shared/contract/errors.ts'
import { analyse } from './analyse.ts'
import { FINGERPRINT } from './fingerprint.ts'
import type { IndexSink, PageRow } from './index-source.ts'
import type { LiveIndex } from './live-index.ts'
import type { LiveSegment } from './live-segments.ts'
import { merge } from './merge.ts'
import { pagesOf } from './pages.ts'
import type { NumberedDocument } from './segment-builder.ts'
import { STREAMS, type SegmentStreams } from './segment.ts'

/** Documents analysed between two writes. */
const BATCH = 20

/** Words read through between two rests, and how long a rest is in milliseconds. */
const SLICE = 2000
const REST_MS = 10

/** Pages in one write: a few milliseconds of the thread that writes. */
const PAGES = 16

/**
 * Analyses documents that the index lacks or has by rules that no longer hold, a few at a time, and writes them down. True
 * where there may be more.
 */
export async function catchUp(index: LiveIndex, sink: IndexSink): Promise<boolean> {
  const { documents, seen } = index.source.snapshot(() => {
    index.refresh()
    return { documents: analyseStale(index, BATCH), seen: index.version }
  })
  if (documents.length === 0) return index.stale.length > 0
  await sink({ kind: 'documents', analysis: FINGERPRINT, seen, documents })
  return true
}

/** Analyses the first of the documents that the index lacks. One that cannot be read is for the check of the workspace to name. */
export function analyseStale(index: LiveIndex, most: number): NumberedDocument[] {
  return index.stale.slice(0, most).flatMap((number) => {
    try {
      return [{ number, bytes: analyse(index.source.document(index.id(number))) }]
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      index.giveUp(number)
      return []
    }
  })
}

/**
 * Brings the documents in memory into a segment of the workspace, together with the segments before them that are not much
 * larger: so there are never many, and each document is written again only a few times. Others come through between its steps.
 * `few` documents are not worth it: they are read again at the next opening in a moment.
 */
export async function fold(index: LiveIndex, sink: IndexSink, few: number): Promise<void> {
  const parts = foldable(index.segments, few)
  const last = parts.at(-1)
  if (last === undefined) return
  index.frozen = last.upTo
  const streams = await mergeInSteps(index, parts)
  const id = index.source.freeSegment()
  for (let pages = pageRows(streams); pages.length > 0; pages = pages.slice(PAGES))
    await sink({ kind: 'pages', segment: id, pages: pages.slice(0, PAGES) })
  const { documents, dictionary, frequencies, positions } = streams
  await sink({
    kind: 'segment',
    segment: {
      id,
      upTo: last.upTo,
      documents: documents.length,
      dictionary: dictionary.length,
      frequencies: frequencies.length,
      positions: positions.length,
    },
    replaces: parts.flatMap((part) => part.id ?? []),
  })
}

/** Takes away what earlier folds have left. */
export async function sweep(index: LiveIndex, sink: IndexSink): Promise<void> {
  while (index.source.isLittered()) await sink({ kind: 'sweep' })
}

/**
 * Reads everything that lies in the workspace once: its seals then tell of damage before a query comes to it. It does so at leisure,
 * because a workspace that has just been opened has more urgent things to read. Throws a `DamageError`.
 */
export async function readThrough(index: LiveIndex): Promise<void> {
  for (const { segment } of index.segments) {
    for (let word = 0; word < segment.dictionary.terms.length; word++) {
      segment.frequencies(word)
      segment.positions(word)
      if (word % SLICE === SLICE - 1) await rest(REST_MS)
    }
  }
}

/** The segments in memory, if they are many enough, and those before them that are at most twice as large as all after them. */
function foldable(segments: readonly LiveSegment[], few: number): readonly LiveSegment[] {
  let from = segments.findIndex(({ id }) => id === null)
  let documents = countOf(segments.slice(from))
  if (from < 0 || documents < few) return []
  for (let before = segments[from - 1]; before !== undefined; before = segments[from - 1]) {
    const more = countOf([before])
    if (more > 2 * documents) break
    documents += more
    from -= 1
  }
  return segments.slice(from)
}

const countOf = (segments: readonly LiveSegment[]): number =>
  segments.reduce((sum, { segment }) => sum + segment.numbers.length, 0)

async function mergeInSteps(index: LiveIndex, parts: readonly LiveSegment[]): Promise<SegmentStreams> {
  // Who holds which document is told now: what changes meanwhile is in a later segment.
  const owners = index.owners
  const steps = merge(
    parts.map((part) => {
      const place = index.segments.indexOf(part)
      return { segment: part.segment, keeps: (number) => owners[number] === place }
    }),
  )
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    await breathe()
  }
}

function pageRows(streams: SegmentStreams): PageRow[] {
  return STREAMS.flatMap((stream) => pagesOf(streams[stream]).map((bytes, page) => ({ stream, page, bytes })))
}
