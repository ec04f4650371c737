import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { z } from 'zod'
import type { Problem } from '../../shared/contract/workspace.ts'
import type { Reader } from './connection.ts'
import { all } from './rows.ts'

/** A document with the hash of the bytes it first came with, and the number of its current text. */
interface Checked {
  readonly id: string
  readonly title: string
  readonly sha256: string
  readonly textVersion: number
}

/** Proves the originals of a document against their hashes, that each text has its own, and that statements know whether they stand in the current one. */
export function checkVersions(db: Reader, document: Checked): Problem[] {
  const where = `document ${document.id}`
  const originals = all(
    db,
    originalRow,
    'SELECT sha256, bytes, deflated FROM original WHERE document = ?',
    document.id,
  )
  const hashes = new Set(originals.filter(isWhole).map(({ sha256 }) => sha256))
  const texts = all(
    db,
    textRow,
    'SELECT number, current, original FROM text_version WHERE document = ?',
    document.id,
  )
  const wanted = [document.sha256, ...texts.map(({ original }) => original)]
  const current = texts.filter((text) => text.current === 1).map(({ number }) => number)
  return [
    ...(wanted.every((hash) => hashes.has(hash))
      ? []
      : [{ where, message: `the original of “${document.title}” is not the file that was imported` }]),
    ...(current.length === 1 && current[0] === document.textVersion
      ? []
      : [{ where, message: `“${document.title}” does not say which of its texts is the current one` }]),
    ...all(db, numberRow, MISPLACED, document.id).map(({ number }) => ({
      where: `statement ${number}`,
      message: 'it does not know whether it stands in the current text',
    })),
  ]
}

function isWhole({ sha256, bytes, deflated }: z.infer<typeof originalRow>): boolean {
  const original = inflateSync(deflated)
  return original.byteLength === bytes && createHash('sha256').update(original).digest('hex') === sha256
}

const MISPLACED = `SELECT statement.number FROM statement JOIN text_version ON text_version.id = statement.version
  WHERE statement.document = ? AND (anchor = 'sure') <> (current = 1) ORDER BY statement.number`

const originalRow = z.object({ sha256: z.string(), bytes: z.number(), deflated: z.instanceof(Uint8Array) })
const textRow = z.object({ number: z.number(), current: z.number(), original: z.string() })
const numberRow = z.object({ number: z.number() })
