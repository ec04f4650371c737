import { AppError } from '../../../shared/contract/errors.ts'
import type { VersionAdded } from '../../../shared/contract/versions.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { addVersion, rememberSource } from '../../store/add-version.ts'
import { getDocument } from '../../store/documents.ts'
import { change, changeQuietly } from '../../store/history.ts'
import type { StepOptions } from '../../store/history-step.ts'
import type { Writer } from '../../store/open.ts'
import {
  marksOf,
  placesAhead,
  type MarkedVersion,
  type PlacesAhead,
  type Span,
} from '../../store/marks-to-place.ts'
import type { NewDocument } from '../../store/new-document.ts'
import { findVersion } from '../../store/text-versions.ts'
import { untilFree } from '../../store/until-free.ts'
import { parsePool } from './parse-pool.ts'

/** How a new text is followed and stopped. */
export interface AddingText {
  readonly signal: AbortSignal
  /** Called where more statements than are looked for at once have to be found. */
  progress(value: { done: number; total: number }): void
}

/**
 * Gives a document the text that was read of its file, as one step, unless it is the one that it has. Throws an AppError `cancelled`
 * where it was stopped before the step; then nothing was changed.
 */
export async function addText(
  db: Writer,
  document: Id,
  file: NewDocument,
  reason: 'again' | 'encoding',
  step: StepOptions,
  going: AddingText,
): Promise<VersionAdded> {
  if (findVersion(db, document, file) !== getDocument(db, document).textVersion) {
    const places = await placeAhead(db, document, file, going)
    await untilFree(db, going.signal)
    if (going.signal.aborted) throw new AppError('cancelled', 'Stopped. Nothing was changed.')
    return change(db, step, (tx) => addVersion(tx, document, file, reason, places))
  }
  changeQuietly(db, step.author, (tx) => rememberSource(tx, document, file))
  return { number: null, moved: 0, review: 0 }
}

/** Thousands of statements take seconds to find, so a thread looks for them, before anything is written. */
async function placeAhead(
  db: Writer,
  document: Id,
  file: NewDocument,
  { signal, progress }: AddingText,
): Promise<PlacesAhead> {
  const { original: bytes, extracted, sha256: ofFile } = file
  const to = { text: extracted.text.toWellFormed(), encoding: extracted.encoding }
  const texts = marksOf(db, document).flatMap(inPortions)
  const total = texts.reduce((sum, { anchors }) => sum + anchors.length, 0)
  const places: (Span | null)[][] = []
  let done = 0
  for (const { sha256, ...text } of texts) {
    const marks = { bytes, to, texts: [{ ...text, isOfBytes: sha256 === ofFile }] }
    const answer = await parsePool.run({ kind: 'marks', marks }, signal)
    if (answer.kind !== 'marks') throw new Error('Something else than marks was placed.')
    places.push(...answer.places)
    done += text.anchors.length
    if (total > PORTION) progress({ done, total })
  }
  return placesAhead(texts, places)
}

/** Looked for in a second or two; each portion has the texts listed anew, and a thread is given a minute for it. */
const PORTION = 1000

function inPortions({ anchors, ...text }: MarkedVersion): MarkedVersion[] {
  const count = Math.ceil(anchors.length / PORTION)
  return Array.from({ length: count }, (_, i) => ({
    ...text,
    anchors: anchors.slice(i * PORTION, (i + 1) * PORTION),
  }))
}
