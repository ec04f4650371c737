import { z } from 'zod'
import type { Id } from '../../shared/model/identity.ts'
import { block } from '../../shared/model/document.ts'
import { AppError } from '../../shared/contract/errors.ts'
import type { Reader } from './connection.ts'
import { all, first, json } from './rows.ts'

/** The parts of a segment, in the order in which their pages are numbered. */
const STREAMS = ['documents', 'dictionary', 'frequencies', 'positions'] as const
export type IndexStream = (typeof STREAMS)[number]

/** Reads what the workspace keeps for its search index. Migration 030 says how it is kept. */
export function readSearchIndex(db: Reader) {
  return {
    /** Everything that is read within is read as of one moment. */
    snapshot: <T>(read: () => T): T => db.transaction(read).deferred(),
    /** Rises with every change that the index has to know of. */
    version: (): number => first(db, versionRow, 'SELECT version FROM search_state')?.version ?? 0,
    entriesSince: (version: number) =>
      all(db, entryRow, ENTRIES, version).map((row) => ({ ...row, present: row.present !== 0 })),
    /** The documents that wait to come into a segment, of those that came after one of them. */
    pendingAfter: (id: number) =>
      all(
        db,
        pendingRow,
        `SELECT search_pending.id, number, bytes FROM search_pending JOIN search_entry USING (document)
          WHERE search_pending.id > ? ORDER BY search_pending.id`,
        id,
      ),
    segments: () => all(db, segmentRow, 'SELECT * FROM search_segment ORDER BY upTo'),
    /** Null for a page that is not there. */
    page: (segment: number, stream: IndexStream, page: number): Uint8Array | null =>
      first(db, pageRow, 'SELECT bytes FROM search_page WHERE key = ?', pageKey(segment, stream, page))
        ?.bytes ?? null,
    /** A number that no segment has, nor any page. */
    freeSegment: (): number => (first(db, lastRow, LAST_SEGMENT)?.last ?? 0) + 1,
    /** True while there are rows that nobody reads any more. */
    isLittered: (): boolean =>
      first(db, lastRow, `SELECT 1 AS last WHERE EXISTS (${LOST_PAGES}) OR EXISTS (${LOST_PENDING})`) !==
      null,
    document: (id: Id) => first(db, documentRow, DOCUMENT, id) ?? gone(id),
    /** The numbers of all documents in the order in which equally good ones are shown: the newest first, then by title. */
    order: () => all(db, numberRow, ORDER).map(({ number }) => number),
  }
}

/** The place of a page: a million of them for each part of each segment. */
export const pageKey = (segment: number, stream: IndexStream, page: number): number =>
  (segment * STREAMS.length + STREAMS.indexOf(stream)) * PAGES + page

const PAGES = 1 << 20

/** Pages of segments that have no row: left by a merge that was cut short, or replaced by one that was not. */
export const LOST_PAGES = `SELECT key FROM search_page
  WHERE key / ${PAGES * STREAMS.length} NOT IN (SELECT id FROM search_segment)`

/** Waiting documents that have come into a segment. */
export const LOST_PENDING = 'SELECT id FROM search_pending WHERE id <= (SELECT max(upTo) FROM search_segment)'

const ENTRIES = 'SELECT number, document, present, analysis FROM search_entry WHERE changed > ?'

const LAST_SEGMENT = `SELECT max(
  coalesce((SELECT max(id) FROM search_segment), 0),
  coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'search_segment'), 0),
  coalesce((SELECT max(key) / ${PAGES * STREAMS.length} FROM search_page), 0)) AS last`

const DOCUMENT = `SELECT title, language, text, blocks FROM document
  JOIN text_version ON document = document.id AND current = 1 WHERE document.id = ?`

const ORDER = `SELECT number FROM search_entry JOIN document ON document.id = search_entry.document
  ORDER BY published IS NULL, published DESC, title, document.id`

const versionRow = z.object({ version: z.number() })
/** By its shape alone: an index of fifty thousand documents is opened in a part of a second. */
const entryRow = z.object({
  number: z.number(),
  document: z.string(),
  present: z.number(),
  analysis: z.string(),
})
const bytes = z.instanceof(Uint8Array)
const pendingRow = z.object({ id: z.number(), number: z.number(), bytes })
const pageRow = z.object({ bytes })
const lastRow = z.object({ last: z.number() })
const numberRow = z.object({ number: z.number() })
const segmentRow = z.object({
  id: z.number(),
  upTo: z.number(),
  documents: z.number(),
  dictionary: z.number(),
  frequencies: z.number(),
  positions: z.number(),
})
const documentRow = z.object({
  title: z.string(),
  language: z.string().nullable(),
  text: z.string(),
  blocks: json(z.array(block)),
})

function gone(id: Id): never {
  throw new AppError('not-found', `There is no document ${id} in this workspace. Nothing was changed.`)
}
