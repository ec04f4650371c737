import type { VersionAdded } from '../../shared/contract/versions.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { ImportedFile } from '../import/importer.ts'
import { addVersion, rememberSource } from '../store/add-version.ts'
import { getDocument } from '../store/documents.ts'
import { change, changeQuietly } from '../store/history.ts'
import type { StepOptions } from '../store/history-step.ts'
import type { Writer } from '../store/open.ts'
import { findVersion } from '../store/text-versions.ts'

/** Gives a document the text that was read of its file, as one step, unless it is the one that it has. */
export function addText(
  db: Writer,
  document: Id,
  file: ImportedFile,
  reason: 'again' | 'encoding',
  step: StepOptions,
): VersionAdded {
  if (findVersion(db, document, file) !== getDocument(db, document).textVersion)
    return change(db, step, (tx) => addVersion(tx, document, file, reason))
  changeQuietly(db, step.author, (tx) => rememberSource(tx, document, file))
  return { number: null, moved: 0, review: 0 }
}
