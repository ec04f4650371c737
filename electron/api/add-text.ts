import type { VersionAdded } from '../../shared/contract/versions.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { ImportedFile } from '../import/importer.ts'
import { addVersion, rememberSource } from '../store/add-version.ts'
import { getDocument } from '../store/documents.ts'
import { change, changeQuietly } from '../store/history.ts'
import type { StepOptions } from '../store/history-step.ts'
import type { Writer } from '../store/open.ts'
import {
  marksOf,
  placesAhead,
  type MarkedVersion,
  type PlacesAhead,
  type Span,
} from '../store/marks-to-place.ts'
import { findVersion } from '../store/text-versions.ts'
import { parsePool } from './parse-pool.ts'

/** Gives a document the text that was read of its file, as one step, unless it is the one that it has. */
export async function addText(
  db: Writer,
  document: Id,
  file: ImportedFile,
  reason: 'again' | 'encoding',
  step: StepOptions,
): Promise<VersionAdded> {
  if (findVersion(db, document, file) !== getDocument(db, document).textVersion) {
    const places = await placeAhead(db, document, file)
    return change(db, step, (tx) => addVersion(tx, document, file, reason, places))
  }
  changeQuietly(db, step.author, (tx) => rememberSource(tx, document, file))
  return { number: null, moved: 0, review: 0 }
}

/** Thousands of statements take seconds to find, so a thread looks for them, before anything is written. */
async function placeAhead(db: Writer, document: Id, file: ImportedFile): Promise<PlacesAhead> {
  const { original: bytes, extracted, sha256: ofFile } = file
  const to = { text: extracted.text.toWellFormed(), encoding: extracted.encoding }
  const texts = marksOf(db, document).flatMap(inPortions)
  const places: (Span | null)[][] = []
  for (const { sha256, ...text } of texts) {
    const marks = { bytes, to, texts: [{ ...text, isOfBytes: sha256 === ofFile }] }
    const answer = await parsePool.run({ kind: 'marks', marks })
    if (answer.kind !== 'marks') throw new Error('Something else than marks was placed.')
    places.push(...answer.places)
  }
  return placesAhead(texts, places)
}

/** A thread is given a minute for each portion. */
const PORTION = 250

function inPortions({ anchors, ...text }: MarkedVersion): MarkedVersion[] {
  const count = Math.ceil(anchors.length / PORTION)
  return Array.from({ length: count }, (_, i) => ({
    ...text,
    anchors: anchors.slice(i * PORTION, (i + 1) * PORTION),
  }))
}
