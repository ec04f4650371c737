import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import type { VersionReason } from '../../shared/model/document.ts'
import { id as idSchema, type Id } from '../../shared/model/identity.ts'
import type { NewDocument } from './new-document.ts'
import { getDocument } from './documents.ts'
import type { Change } from './history.ts'
import { noneAhead, type PlacesAhead } from './marks-to-place.ts'
import { keepOriginal } from './originals.ts'
import { refindAll, type Refound } from './refind.ts'
import { first } from './rows.ts'
import { factsRead, findVersion, keepText, nextVersion } from './text-versions.ts'

/**
 * Gives a document another text. The old one stays, and so do its statements that are not found in the new one letter for letter:
 * those wait in review. `places` are those that were looked for before. A text that the document has had before is taken again. Throws an AppError: `not-found`, or `conflict` where
 * the bytes are those of another document.
 */
export function addVersion(
  tx: Change,
  document: Id,
  file: NewDocument,
  reason: Extract<VersionReason, 'again' | 'encoding'>,
  places: PlacesAhead = noneAhead,
): Refound & { number: number } {
  const detail = getDocument(tx.db, document)
  refuseOthers(tx, document, file.sha256)
  const known = findVersion(tx.db, document, file)
  const number = known ?? nextVersion(tx.db, document)
  if (known === null) {
    keepOriginal(tx, document, file)
    keepText(tx, document, file, { number, reason })
  }
  const columns = { ...columnsOf(file), ...uncorrected(detail, factsRead(tx.db, document), file) }
  tx.update('document', { id: document }, { ...columns, textVersion: number })
  rememberSource(tx, document, file)
  if (file.indexed !== undefined) tx.keep('search_pending', { document, ...file.indexed })
  return { number, ...refindAll(tx, document, places) }
}

/** Writes down where the file of a document lies, and of when what was read of it is. */
export function rememberSource(tx: Change, document: Id, { source }: Pick<NewDocument, 'source'>): void {
  if (source !== undefined)
    tx.update('document', { id: document }, { source: source.path, sourceAt: source.changedAt })
}

function refuseOthers(tx: Change, document: Id, sha256: string): void {
  const other = first(tx.db, otherRow, OTHER, sha256, document)
  if (other !== null)
    throw new AppError(
      'conflict',
      `The file is now the same as the document “${other.title}”, which is kept once. Nothing was changed.`,
    )
}

const OTHER = 'SELECT id, title FROM document WHERE sha256 = ? AND id <> ? AND removed = 0'
const otherRow = z.object({ id: idSchema, title: z.string() })

/** Facts of the file, which nobody corrects. */
const columnsOf = ({ extracted, original, fileName }: NewDocument) => ({
  words: extracted.words,
  format: extracted.format,
  encoding: extracted.encoding,
  bytes: original.byteLength,
  fileName,
  dates: JSON.stringify(extracted.dates),
  warnings: JSON.stringify(extracted.warnings),
})

/** The fields that still say what was read last time follow what is read now. What a person has corrected stays. */
function uncorrected(
  now: ReturnType<typeof getDocument>,
  read: ReturnType<typeof factsRead>,
  { extracted }: NewDocument,
) {
  const { title, outlet, author, url, language, published } = extracted
  return {
    ...(now.title === read.title && { title }),
    ...(now.outlet === read.outlet && { outlet }),
    ...(now.author === read.author && { author }),
    ...(now.url === read.url && { url }),
    ...(now.language === read.language && { language }),
    ...(now.published === read.published && { published }),
  }
}
