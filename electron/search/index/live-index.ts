import type { Id } from '../../../shared/model/identity.ts'
import type { TextField } from '../../../shared/query/fields.ts'
import { FINGERPRINT } from './fingerprint.ts'
import type { IndexSource, PendingRow } from './index-source.ts'
import type { Language } from '../languages.ts'
import { absorbed, openStored, withRecent, type LiveSegment } from './live-segments.ts'
import { buildSegment, type NumberedDocument } from './segment-builder.ts'
import { openInMemory, type Segment } from './segment.ts'

/**
 * The index as it stands in the workspace: its segments, and for each document which of them holds it. Of a document that was
 * analysed again the later segment holds, of one that was removed none does. So a segment never changes, and the
 * statistics are always those of the documents that are there.
 */
export class LiveIndex {
  readonly source: IndexSource
  /** The earliest first. */
  segments: readonly LiveSegment[] = []
  /** By number of document: the place in `segments` of the one that holds it, or -1. */
  owners = new Int32Array(0)
  /** By number of document: how many of its words count. */
  lengths: Record<TextField, Uint32Array> = { title: new Uint32Array(0), text: new Uint32Array(0) }
  /** Documents that can be found, and how many words count in all of them. */
  count = 0
  totals: Record<TextField, number> = { title: 0, text: 0 }
  languages: ReadonlySet<Language> = new Set()
  /** The documents that are there and cannot be found, or only by rules that no longer hold. */
  stale: readonly number[] = []
  /** What of the workspace it follows. */
  version = -1
  /** Segments in memory up to this one are being written and stay as they are. */
  frozen = 0
  readonly #ids: Id[] = []
  readonly #present: boolean[] = []
  readonly #current: boolean[] = []
  #lastPending = 0
  #order: ShownOrder | null = null

  constructor(source: IndexSource) {
    this.source = source
  }

  /** Follows what has changed in the workspace. Throws a `DamageError` where the index cannot be read. */
  refresh(): void {
    const version = this.source.version()
    if (version === this.version) return
    for (const { number, document, present, analysis } of this.source.entriesSince(this.version)) {
      this.#ids[number] = document
      this.#present[number] = present
      this.#current[number] = analysis === FINGERPRINT
    }
    const rows = this.source.segments()
    const stored = rows.map(
      (row) => this.segments.find(({ id }) => id === row.id) ?? openStored(this.source, row),
    )
    const waiting = this.segments.filter((live) => live.id === null && !absorbed(live, rows))
    this.segments = [...stored, ...waiting]
    this.#takeIn(this.source.pendingAfter(Math.max(this.#lastPending, ...rows.map(({ upTo }) => upTo))))
    this.version = version
    this.#order = null
  }

  /** Takes in documents that are written nowhere: for who may only read. */
  hold(documents: readonly NumberedDocument[]): void {
    for (const { number } of documents) this.#current[number] = true
    this.#takeIn(documents.map((document) => ({ id: this.#lastPending, ...document })))
  }

  /** Documents that are equally good, in the order in which they are shown. */
  inOrder(numbers: readonly number[]): number[] {
    this.#order ??= shownOrder(this.source.order())
    const { order, places } = this.#order
    const sorted = new Uint32Array(numbers.length)
    for (const [i, number] of numbers.entries()) sorted[i] = places[number] ?? 0
    sorted.sort()
    const shown: number[] = []
    for (const place of sorted) shown.push(order[place] ?? 0)
    return shown
  }

  id(number: number): Id {
    return this.#ids[number] ?? ''
  }

  /** Counts a document that cannot be read as gone. */
  giveUp(number: number): void {
    this.#present[number] = false
    this.stale = this.stale.filter((each) => each !== number)
  }

  averageLength(field: TextField): number {
    return this.totals[field] / this.count
  }

  #takeIn(pending: readonly PendingRow[]): void {
    if (pending.length > 0) {
      this.#lastPending = Math.max(this.#lastPending, ...pending.map(({ id }) => id))
      const segment = openInMemory(buildSegment(latest(pending)))
      this.segments = withRecent(this.segments, { id: null, upTo: this.#lastPending, segment }, this.frozen)
    }
    this.#count()
  }

  /** Tells anew who holds what: a walk over all documents, with each addition, so it is kept plain. */
  #count(): void {
    const size = this.#ids.length
    this.owners = new Int32Array(size).fill(-1)
    this.lengths = { title: new Uint32Array(size), text: new Uint32Array(size) }
    for (const [place, { segment }] of this.segments.entries()) this.#hold(place, segment)
    const stale: number[] = []
    const { owners, lengths } = this
    let [count, title, text] = [0, 0, 0]
    for (let number = 0; number < size; number++) {
      const isOwned = (owners[number] ?? -1) >= 0
      if (this.#present[number] === true && !(isOwned && this.#current[number] === true)) stale.push(number)
      if (!isOwned) continue
      count += 1
      title += lengths.title[number] ?? 0
      text += lengths.text[number] ?? 0
    }
    this.count = count
    this.totals = { title, text }
    this.stale = stale
    this.languages = new Set(this.segments.flatMap(({ segment }) => segment.languages))
  }

  #hold(place: number, { numbers, lengths }: Segment): void {
    const { owners, lengths: known } = this
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] ?? 0
      if (this.#present[number] !== true) continue
      owners[number] = place
      known.title[number] = lengths.title[i] ?? 0
      known.text[number] = lengths.text[i] ?? 0
    }
  }
}

/** All documents in order, and the place of each in it. */
interface ShownOrder {
  readonly order: readonly number[]
  readonly places: Uint32Array
}

function shownOrder(order: readonly number[]): ShownOrder {
  const places = new Uint32Array(order.reduce((most, number) => Math.max(most, number), 0) + 1)
  for (const [place, number] of order.entries()) places[number] = place
  return { order, places }
}

/** Of rows with one number the last. */
function latest(pending: readonly PendingRow[]): NumberedDocument[] {
  return [...new Map(pending.map((row) => [row.number, row])).values()]
}
