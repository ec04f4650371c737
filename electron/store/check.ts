import { z } from 'zod'
import type { Problem } from '../../shared/contract/workspace.ts'
import { checkTexts } from './check-texts.ts'
import { checkVersions } from './check-versions.ts'
import type { Reader } from './connection.ts'
import { imagesOf } from './history-rows.ts'
import { all } from './rows.ts'

/**
 * Proves a workspace: the file itself, its references, originals and texts against their hashes, which text is current, blocks and
 * quotes against their texts, and the history. Removed documents too, because undo can bring them back. Holds one document in memory at a time.
 */
export function checkWorkspace(db: Reader): Problem[] {
  return checkFile(db) ?? checkContent(db)
}

/** What a damaged file says of its content is worth nothing, so that is not looked at. */
function checkFile(db: Reader): Problem[] | null {
  try {
    const lines = z.array(z.object({ integrity_check: z.string() })).parse(db.pragma('integrity_check'))
    const damage = lines.map((line) => line.integrity_check).filter((line) => line !== 'ok')
    return damage.length === 0 ? null : damage.map((line) => ({ where: 'file', message: `damaged: ${line}` }))
  } catch (error) {
    return [{ where: 'file', message: `damaged: ${messageOf(error)}` }]
  }
}

function checkContent(db: Reader): Problem[] {
  const documents = all(db, documentRow, 'SELECT id, title, sha256, textVersion FROM document ORDER BY rowid')
  return [
    ...checkReferences(db),
    ...documents.flatMap((document) => [
      ...attempt(`document ${document.id}`, () => checkVersions(db, document)),
      ...attempt(`document ${document.id}`, () => checkTexts(db, document)),
    ]),
    ...checkHistory(db),
  ]
}

function checkReferences(db: Reader): Problem[] {
  const rows = z
    .array(z.object({ table: z.string(), parent: z.string() }))
    .parse(db.pragma('foreign_key_check'))
  return rows.map(({ table, parent }) => ({
    where: table,
    message: `a row refers to a ${parent} that is not there`,
  }))
}

function checkHistory(db: Reader): Problem[] {
  const steps = all(db, z.object({ id: z.number() }), 'SELECT id FROM history ORDER BY id')
  return steps.flatMap(({ id }) =>
    attempt(`history step ${id}`, () => {
      imagesOf(db, id)
      return []
    }),
  )
}

/** A part that cannot be read at all is a problem of its own, and the proof goes on with the next. */
function attempt(where: string, prove: () => Problem[]): Problem[] {
  try {
    return prove()
  } catch (error) {
    return [{ where, message: `cannot be read: ${messageOf(error)}` }]
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const documentRow = z.object({
  id: z.string(),
  title: z.string(),
  sha256: z.string(),
  textVersion: z.number(),
})
