import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../../shared/contract/errors.ts'
import type { ProjectDocument, ProjectText } from '../../../shared/model/project.ts'
import type { BroughtText } from '../../../shared/model/taking-in.ts'
import type { Reader } from '../connection.ts'
import type { Change } from '../history.ts'
import { keepOriginal } from '../originals.ts'
import { documentRow, factsRow, type DocumentFacts } from '../project-rows.ts'
import { first } from '../rows.ts'
import { textHash } from '../text-hash.ts'

/** A document with all its texts, out of sight until all is there. */
export function addDocument(
  tx: Change,
  { texts, original, former = [], ...document }: ProjectDocument,
): void {
  const { id } = document
  // A file that did not travel along is stood in for by its text.
  const bytes = original ?? standIn(tx.db, texts.find((one) => one.current)?.text ?? '')
  const sha256 = original === null ? sha256Of(bytes) : document.sha256
  tx.keep('document', {
    ...documentRow(document),
    ...factsRow(document),
    bytes: bytes.byteLength,
    sha256,
    textVersion: texts.findIndex((one) => one.current) + 1,
    removed: 1,
  })
  keepOriginal(tx, id, { original: bytes, sha256, fileName: document.fileName })
  for (const one of former) keepOriginal(tx, id, { ...one, original: one.bytes })
  const files = new Set([sha256, ...former.map((one) => one.sha256)])
  for (const [at, text] of texts.entries()) addText(tx, document, text, { number: at + 1, sha256, files })
  tx.update('document', { id }, { removed: 0 })
}

/** A further text of a document that is here. It stays whatever is undone, as each text does. */
export function bringText(tx: Change, { document: id, text, file }: BroughtText): void {
  const here = first(tx.db, hereRow, HERE, id)
  if (here === null) throw new Error(`there is no document ${id}`)
  if (
    first(tx.db, knownRow, 'SELECT 1 AS known FROM text_version WHERE document = ? AND id = ?', id, text.id)
  )
    return
  if (file !== null) keepOriginal(tx, id, { ...file, original: file.bytes })
  const files = new Set(file === null ? [] : [file.sha256])
  addText(tx, { ...here, id }, text, { number: here.last + 1, sha256: file?.sha256 ?? here.original, files })
}

/** A document as its texts have to know it, by its current text. */
const HERE = `SELECT document.importedAt, document.encoding, text_version.original,
    (SELECT max(number) FROM text_version WHERE text_version.document = document.id) AS last
  FROM document JOIN text_version ON text_version.document = document.id WHERE document.id = ? AND current = 1`
const knownRow = z.object({ known: z.number() })
const hereRow = z.object({
  importedAt: z.string(),
  encoding: z.string(),
  original: z.string(),
  last: z.number(),
})

/** The text as a file. No two documents have the same bytes: where one has, a line end more tells them apart. */
function standIn(db: Reader, text: string): Uint8Array {
  const bytes = Buffer.from(text)
  const sql = 'SELECT 1 AS known FROM document WHERE sha256 = ?'
  const isKnown = first(db, knownRow, sql, sha256Of(bytes)) !== null
  return isKnown ? standIn(db, `${text}\n`) : bytes
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Only a project that was made by hand calls a text as one of another document is called. */
function refuseTaken(db: Reader, version: string): void {
  const sql = 'SELECT 1 AS known FROM text_version WHERE id = ?'
  if (first(db, knownRow, sql, version) !== null)
    throw new AppError(
      'refused',
      `The project calls a text ${version}, as one of another document here is called. Nothing was changed.`,
    )
}

/** A text whose file did not travel along goes by that of the current one. */
function addText(
  tx: Change,
  { id, importedAt, encoding }: Pick<DocumentFacts, 'id' | 'importedAt' | 'encoding'>,
  { id: version, current, extractor, text, blocks, reading }: ProjectText,
  { number, sha256, files }: { number: number; sha256: string; files: ReadonlySet<string> },
): void {
  refuseTaken(tx.db, version)
  const kept = { text, blocks: JSON.stringify(blocks) }
  tx.keep('text_version', {
    id: version,
    document: id,
    current: Number(current),
    number,
    reason: reading?.reason ?? 'import',
    madeAt: reading?.madeAt ?? importedAt,
    encoding: reading?.encoding ?? encoding,
    original: reading !== undefined && files.has(reading.sha256) ? reading.sha256 : sha256,
    facts: JSON.stringify(reading?.facts ?? {}),
    extractor,
    ...kept,
    hash: textHash(kept.text, kept.blocks),
  })
}
