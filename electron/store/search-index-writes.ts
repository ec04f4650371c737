import type { Writer } from './connection.ts'
import { run } from './rows.ts'
import { LOST_PAGES, LOST_PENDING, pageKey, type IndexStream } from './search-index.ts'
import { writeAtOnce } from './write-at-once.ts'

/** A change of the search index. Each is one transaction, small enough not to hold the calling thread. */
type IndexWrite =
  | {
      kind: 'documents'
      analysis: string
      seen: number
      documents: readonly { number: number; bytes: Uint8Array }[]
    }
  | {
      kind: 'pages'
      segment: number
      pages: readonly { stream: IndexStream; page: number; bytes: Uint8Array }[]
    }
  | { kind: 'segment'; segment: SegmentRow; replaces: readonly number[] }
  | { kind: 'sweep' }
  | { kind: 'clear' }

interface SegmentRow extends Readonly<Record<IndexStream, number>> {
  readonly id: number
  readonly upTo: number
}

/** Rows that one sweep takes away. */
const SWEPT = 48

/** Writes what the search thread has worked out. Nothing of it is a step in the history. */
export function writeSearchIndex(db: Writer, write: IndexWrite): void {
  writeAtOnce(db, () => apply(db, write))
}

function apply(db: Writer, write: IndexWrite): void {
  switch (write.kind) {
    case 'documents':
      for (const { number, bytes } of write.documents)
        run(db, ANALYSED, write.analysis, bytes, number, write.seen)
      return
    case 'pages':
      for (const { stream, page, bytes } of write.pages)
        run(db, 'INSERT INTO search_page VALUES (?, ?)', pageKey(write.segment, stream, page), bytes)
      return
    case 'segment':
      for (const id of write.replaces) run(db, 'DELETE FROM search_segment WHERE id = ?', id)
      addSegment(db, write.segment)
      run(db, NEXT)
      return
    case 'sweep':
      run(db, `DELETE FROM search_page WHERE key IN (${LOST_PAGES} LIMIT ${SWEPT})`)
      run(db, `DELETE FROM search_pending WHERE id IN (${LOST_PENDING} LIMIT ${SWEPT})`)
      return
    case 'clear':
      run(db, 'DELETE FROM search_segment')
      run(db, 'DELETE FROM search_pending')
      run(db, NEXT)
      run(db, "UPDATE search_entry SET analysis = '', changed = (SELECT version FROM search_state)")
  }
}

/** A document that has changed since it was read is left for the next time. */
const ANALYSED = `INSERT INTO search_pending (document, analysis, bytes)
  SELECT document, ?, ? FROM search_entry WHERE number = ? AND changed <= ?`

const NEXT = 'UPDATE search_state SET version = version + 1'

function addSegment(db: Writer, segment: SegmentRow): void {
  const { id, upTo, documents, dictionary, frequencies, positions } = segment
  const sql = 'INSERT INTO search_segment VALUES (?, ?, ?, ?, ?, ?)'
  run(db, sql, id, upTo, documents, dictionary, frequencies, positions)
}
