import { z } from 'zod'
import { block, type DocumentText } from '../../shared/model/document.ts'
import { id as idSchema, type Id } from '../../shared/model/identity.ts'
import type { Reader } from './connection.ts'
import { noDocument } from './documents.ts'
import { first, json } from './rows.ts'

/** The current text of a document. Throws an AppError `not-found`. */
export function getText(db: Reader, id: Id): DocumentText {
  const sql = `SELECT (SELECT id FROM text_version WHERE document = document.id AND current = 1) AS version
    FROM document WHERE id = ? AND removed = 0`
  const { version } = first(db, versionRow, sql, id) ?? noDocument(id)
  const last = lastTexts.get(db)
  if (last?.version === version) return last
  const text = first(db, documentTextRow, TEXT, version) ?? noDocument(id)
  lastTexts.set(db, text)
  return text
}

/** The text that each connection has read last: who marks one sentence marks the next. No version of a text ever changes. */
const lastTexts = new WeakMap<Reader, DocumentText>()

const TEXT = 'SELECT document, id AS version, text, blocks FROM text_version WHERE id = ?'
const versionRow = z.object({ version: idSchema })
const documentTextRow = z.object({
  document: idSchema,
  version: idSchema,
  text: z.string(),
  blocks: json(z.array(block)),
})
