import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { textVersion, type Block, type TextVersion, type VersionReason } from '../../shared/model/document.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Reader } from './connection.ts'
import type { NewDocument } from './new-document.ts'
import type { Change } from './history.ts'
import { all, first, flag, json } from './rows.ts'
import { textHash } from './text-hash.ts'

/** The version of our own reading of files; a better reader makes a new text version and leaves this one as it is. */
const EXTRACTOR = 'gainsay 0.1'

/** The fields of a document that are read from its file, and that a person may correct. */
const facts = z.object({
  title: z.string(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  published: z.string().nullable(),
})

/** Writes down a text of a document with what was read beside it, current or not. */
export function keepText(
  tx: Change,
  document: Id,
  { extracted, sha256 }: Pick<NewDocument, 'extracted' | 'sha256'>,
  { number, reason }: { number: number; reason: VersionReason },
): void {
  const kept = textOf(extracted)
  tx.keep('text_version', {
    id: randomUUID(),
    document,
    current: Number(number === 1),
    number,
    reason,
    madeAt: tx.at,
    extractor: EXTRACTOR,
    original: sha256,
    encoding: extracted.encoding,
    facts: JSON.stringify(facts.parse(extracted)),
    ...kept,
    hash: textHash(kept.text, kept.blocks),
  })
}

/** Half a surrogate pair cannot be kept as UTF-8. What stands for it is as long, so offsets stay. */
const textOf = ({ text, blocks }: { text: string; blocks: readonly Block[] }) => ({
  text: text.toWellFormed(),
  blocks: JSON.stringify(blocks),
})

/** The texts of a document, the newest first, those that were undone included. */
export const listVersions = (db: Reader, document: Id): TextVersion[] =>
  all(db, versionRow, VERSIONS, document)

/** The number of the text that has these words, read from these bytes in this encoding; null where there is none. */
export function findVersion(
  db: Reader,
  document: Id,
  { extracted, sha256 }: Pick<NewDocument, 'extracted' | 'sha256'>,
): number | null {
  const { text, blocks } = textOf(extracted)
  const sql =
    'SELECT number FROM text_version WHERE document = ? AND hash = ? AND original = ? AND encoding = ?'
  return (
    first(db, numberRow, sql, document, textHash(text, blocks), sha256, extracted.encoding)?.number ?? null
  )
}

/** The number of the next text of a document. */
export const nextVersion = (db: Reader, document: Id): number =>
  (first(db, numberRow, 'SELECT max(number) AS number FROM text_version WHERE document = ?', document)
    ?.number ?? 0) + 1

/** What was read of a document together with its current text, as far as that was written down. */
export const factsRead = (db: Reader, document: Id): z.infer<typeof factsKept> =>
  first(db, factsRow, 'SELECT facts FROM text_version WHERE document = ? AND current = 1', document)?.facts ??
  {}

/** The words of one text, whether it is current or not. Throws where there is none: statements refer to texts that stay. */
export function wordsOfVersion(db: Reader, version: Id): string {
  const found = first(db, wordsRow, 'SELECT text FROM text_version WHERE id = ?', version)
  if (found === null) throw new Error(`there is no text ${version}`)
  return found.text
}

/** The same, each text read once: for what asks for many places of few texts. */
export function wordsByVersion(db: Reader): (version: Id) => string {
  const read = new Map<Id, string>()
  return (version) => {
    const words = read.get(version) ?? wordsOfVersion(db, version)
    read.set(version, words)
    return words
  }
}

/** How long each text is, in UTF-16 units. */
export const textLengths = (db: Reader): Map<Id, number> =>
  new Map(all(db, idTextRow, 'SELECT id, text FROM text_version').map(({ id, text }) => [id, text.length]))

const VERSIONS = `SELECT text_version.id, number, current, reason, madeAt, encoding, original AS sha256,
    original.fileName, original.bytes, (SELECT count(*) FROM statement WHERE version = text_version.id
      AND statement.document = text_version.document) AS statements
  FROM text_version JOIN original ON original.document = text_version.document AND original.sha256 = original
  WHERE text_version.document = ? ORDER BY number DESC`

const versionRow = textVersion.extend({ current: flag })
const numberRow = z.object({ number: z.number().nullable() })
const factsKept = facts.partial()
const factsRow = z.object({ facts: json(factsKept) })
const idTextRow = z.object({ id: z.string(), text: z.string() })
const wordsRow = z.object({ text: z.string() })
