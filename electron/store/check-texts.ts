import { z } from 'zod'
import type { Problem } from '../../shared/contract/workspace.ts'
import { block, type Block } from '../../shared/model/document.ts'
import { describeSpan } from '../../shared/text/anchor.ts'
import type { Reader } from './connection.ts'
import { all, json } from './rows.ts'
import { textHash } from './text-hash.ts'
import { wordingOf } from './wording.ts'

/** Proves the texts of a document against their hashes, and blocks and quotes against the texts. */
export function checkTexts(db: Reader, document: { id: string; title: string }): Problem[] {
  const sql = 'SELECT id, text, blocks, hash FROM text_version WHERE document = ?'
  return all(db, textRow, sql, document.id).flatMap((version) =>
    textHash(version.text, version.blocks) === version.hash
      ? checkReading(db, document.id, version)
      : {
          where: `document ${document.id}`,
          message: `the text of “${document.title}” is not the one that was read from its file`,
        },
  )
}

/** What hangs on a text. Of a damaged one it would say nothing: every quote after the damage would be one more complaint. */
function checkReading(db: Reader, document: string, { id, text, blocks }: TextRow): Problem[] {
  const fit = inOrder(blocksIn.parse(blocks), text.length)
  return [
    ...(fit ? [] : [{ where: `text ${id}`, message: 'its blocks do not fit its text' }]),
    ...checkQuotes(db, document, id, text),
  ]
}

/** Blocks stand in text order, do not overlap and end with the text. */
function inOrder(blocks: readonly Block[], length: number): boolean {
  const starts = [...blocks.map(({ start }) => start), length]
  return blocks.every(({ start, end }, index) => start <= end && end <= (starts[index + 1] ?? length))
}

function checkQuotes(db: Reader, document: string, version: string, text: string): Problem[] {
  const sql = `SELECT number, start, "end", quote, prefix, suffix, wording FROM statement
    WHERE document = ? AND version = ? ORDER BY number`
  return all(db, anchorRow, sql, document, version).flatMap(({ number, wording, ...kept }) => {
    const stands = describeSpan(text, kept.start, kept.end)
    const same = stands.quote === kept.quote && stands.prefix === kept.prefix && stands.suffix === kept.suffix
    const where = `statement ${number}`
    if (!same) return [{ where, message: 'its words are not those of its text' }]
    return wording === wordingOf(kept.quote) ? [] : [{ where, message: 'its words go by the name of others' }]
  })
}

const textRow = z.object({ id: z.string(), text: z.string(), blocks: z.string(), hash: z.string() })
type TextRow = z.infer<typeof textRow>
const blocksIn = json(z.array(block))
const anchorRow = z.object({
  number: z.number(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  wording: z.string(),
})
