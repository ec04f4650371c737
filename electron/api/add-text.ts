import type { VersionAdded } from '../../shared/contract/versions.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { ImportedFile } from '../import/importer.ts'
import { addVersion, rememberSource } from '../store/add-version.ts'
import { getDocument } from '../store/documents.ts'
import { change, changeQuietly } from '../store/history.ts'
import type { StepOptions } from '../store/history-step.ts'
import type { Writer } from '../store/open.ts'
import { marksOf, noneAhead, placesAhead, type PlacesAhead } from '../store/marks-to-place.ts'
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

/** Thousands of statements take a second to find, so a thread looks for them, before anything is written. */
async function placeAhead(db: Writer, document: Id, file: ImportedFile): Promise<PlacesAhead> {
  const texts = marksOf(db, document)
  const anchors = texts.map((text) => text.anchors)
  if (anchors.flat().length === 0) return noneAhead
  const { original: bytes, extracted } = file
  const answer = await parsePool.run({
    kind: 'marks',
    marks: {
      bytes,
      to: { text: extracted.text.toWellFormed(), encoding: extracted.encoding },
      texts: texts.map(({ sha256, ...text }) => ({ ...text, isOfBytes: sha256 === file.sha256 })),
    },
  })
  if (answer.kind !== 'marks') throw new Error('Something else than marks was placed.')
  return placesAhead(texts, answer.places)
}
