import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Problem } from '../../shared/contract/workspace.ts'
import { block, type Block } from '../../shared/model/document.ts'
import { describeSpan } from '../../shared/text/anchor.ts'
import type { Reader } from './connection.ts'
import { originalBytes } from './documents.ts'
import { imagesOf } from './history.ts'
import { all, json } from './rows.ts'

/**
 * Proves a workspace: the file itself, its references, originals against their hashes, blocks and quotes against their texts,
 * and the history. Removed documents too, because undo can bring them back. Holds one document in memory at a time.
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
  const documents = all(db, documentRow, 'SELECT id, title, sha256, bytes FROM document ORDER BY rowid')
  return [
    ...checkReferences(db),
    ...documents.flatMap((document) => [
      ...attempt(`document ${document.id}`, () => checkOriginal(db, document)),
      ...attempt(`document ${document.id}`, () => checkTexts(db, document.id)),
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

function checkOriginal(db: Reader, { id, title, sha256, bytes }: DocumentRow): Problem[] {
  const original = originalBytes(db, id)
  const same = original.byteLength === bytes && createHash('sha256').update(original).digest('hex') === sha256
  return same
    ? []
    : [{ where: `document ${id}`, message: `the original of “${title}” is not the file that was imported` }]
}

function checkTexts(db: Reader, document: string): Problem[] {
  const texts = all(db, textRow, 'SELECT id, text, blocks FROM text_version WHERE document = ?', document)
  return texts.flatMap(({ id, text, blocks }) => [
    ...(inOrder(blocks, text.length)
      ? []
      : [{ where: `text ${id}`, message: 'its blocks do not fit its text' }]),
    ...checkQuotes(db, document, id, text),
  ])
}

/** Blocks stand in text order, do not overlap and end with the text. */
function inOrder(blocks: readonly Block[], length: number): boolean {
  const starts = [...blocks.map(({ start }) => start), length]
  return blocks.every(({ start, end }, index) => start <= end && end <= (starts[index + 1] ?? length))
}

function checkQuotes(db: Reader, document: string, version: string, text: string): Problem[] {
  const sql = `SELECT number, start, "end", quote, prefix, suffix FROM statement
    WHERE document = ? AND version = ? ORDER BY number`
  return all(db, anchorRow, sql, document, version).flatMap(({ number, ...kept }) => {
    const stands = describeSpan(text, kept.start, kept.end)
    const same = stands.quote === kept.quote && stands.prefix === kept.prefix && stands.suffix === kept.suffix
    return same ? [] : [{ where: `statement ${number}`, message: 'its words are not those of its text' }]
  })
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

const documentRow = z.object({ id: z.string(), title: z.string(), sha256: z.string(), bytes: z.number() })
type DocumentRow = z.infer<typeof documentRow>
const textRow = z.object({ id: z.string(), text: z.string(), blocks: json(z.array(block)) })
const anchorRow = z.object({
  number: z.number(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
})
