import { randomUUID } from 'node:crypto'
import { several } from '../api/labels.ts'
import { isWritten, renew, type Renewed } from '../api/importing/renew.ts'
import { accountName } from '../files/author.ts'
import type { Writer } from '../store/open.ts'
import { listSources, type Sourced } from '../store/sources.ts'
import type { Command } from './command.ts'
import { documentByPrefix, withStore } from './workspace-file.ts'

export const againCommand: Command = {
  name: 'again',
  words: ['FILE.gainsay', '[ID]…'],
  about:
    'Reads the files of documents again, of all or of those named, where they lay when they were imported. What was changed becomes a new text; statements that are not found in it letter for letter wait in Review.',
  options: {},
  run: ({ words: [file = '', ...ids] }) =>
    withStore(file, { create: false }, async (db) => {
      const documents = await chosen(db, ids)
      const renewed = await renew(db, documents, { author: accountName(), batch: randomUUID() })
      const failed = renewed.filter((one) => one.kind === 'failed')
      return {
        value: renewed.map(({ document: { id, source }, ...what }) => ({ id, path: source, ...what })),
        lines: [...renewed.flatMap(lineOf), summary(renewed)],
        failed: failed.length > 0 && failed.length === renewed.length,
      }
    }),
}

/** Those that are named are read in any case, the others where their file was written since. */
async function chosen(db: Writer, ids: readonly string[]): Promise<Sourced[]> {
  const all = listSources(db).filter(({ removed }) => !removed)
  if (ids.length > 0) {
    const wanted = new Set(ids.map((typed) => documentByPrefix(db, typed)))
    return all.filter(({ id }) => wanted.has(id))
  }
  const written = await Promise.all(all.map(isWritten))
  return all.filter((_, at) => written[at])
}

function lineOf(one: Renewed): string[] {
  const { title } = one.document
  if (one.kind === 'same') return []
  if (one.kind === 'failed') return [`“${title}”: ${one.message}`]
  const { number, moved, review } = one
  return [
    `“${title}”: text ${number}; ${several(moved, 'statement')} found again, ${review} to look at in Review.`,
  ]
}

function summary(renewed: readonly Renewed[]): string {
  const count = (kind: Renewed['kind']) => renewed.filter((one) => one.kind === kind).length
  return `${several(count('renewed'), 'document')} changed, ${count('same')} the same, ${count('failed')} not read.`
}
