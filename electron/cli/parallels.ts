import { AppError } from '../../shared/contract/errors.ts'
import type { Family, ParallelHere } from '../../shared/contract/parallels.ts'
import type { Id } from '../../shared/model/identity.ts'
import { offsetMap } from '../../shared/text/offsets.ts'
import { openComparison } from '../api/comparison/comparison.ts'
import { getText } from '../store/document-text.ts'
import type { Reader } from '../store/open.ts'
import { listFamilies } from '../store/parallels/families.ts'
import { parallelsOf } from '../store/parallels/parallels.ts'
import { numberOption, type Answer, type Command } from './command.ts'
import { documentByPrefix, withReader, withStore } from './workspace-file.ts'

export const parallelsCommand: Command = {
  name: 'parallels',
  words: ['FILE.gainsay', '[DOCUMENT]'],
  about: 'Passages that documents share: families of the workspace, or all parallels of one document.',
  options: { limit: { type: 'string' }, offset: { type: 'string' } },
  run: async (typed) => {
    const [file = '', document] = typed.words
    const page = { limit: numberOption(typed, 'limit', 50, 1), offset: numberOption(typed, 'offset', 0, 0) }
    const complete = await compareAll(file)
    return withReader(file, (db) => {
      const answer =
        document === undefined ? families(db, page) : ofDocument(db, documentByPrefix(db, document))
      return complete ? answer : { ...answer, lines: [...answer.lines, UNDER_WAY] }
    })
  },
}

const UNDER_WAY = 'The workspace is open elsewhere, where documents may still be compared.'

/** Compares what was not compared yet. False where another program has the workspace, and does so itself. */
async function compareAll(file: string): Promise<boolean> {
  try {
    await withStore(file, { create: false }, (db) => {
      const comparison = openComparison(db)
      while (comparison.step());
    })
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'locked') return false
    throw error
  }
}

function families(db: Reader, page: { limit: number; offset: number }): Answer {
  const { total, families } = listFamilies(db, { ...page, copiesOnly: false })
  const value = { total, unit: 'code-points', families: families.map((family) => inCodePoints(db, family)) }
  const count = total === 1 ? '1 family of passages.' : `${total} families of passages.`
  return { value, lines: [...families.flatMap(linesOf), count] }
}

function inCodePoints(db: Reader, { documents, origin, places }: Family) {
  const named = places.map(({ document, title, outlet, published, start, end, reworded, text }) => {
    const { toCodePoints } = offsetMap(getText(db, document).text)
    return {
      document,
      title,
      outlet,
      published,
      start: toCodePoints(start),
      end: toCodePoints(end),
      reworded,
      text,
    }
  })
  return { documents, origin, places: named }
}

function linesOf({ documents, origin, places }: Family): string[] {
  const about = places.map(({ document, title, outlet, published, reworded }) => {
    const facts = [outlet, published].filter((fact) => fact !== null).join(', ')
    const mark = document === origin.document ? '*' : reworded ? '~' : ' '
    return `  ${mark} ${document.slice(0, 8)}  ${title}${facts ? `  (${facts})` : ''}`
  })
  return [`${documents} documents: ${shortened(places[0]?.text ?? '')}`, ...about]
}

function ofDocument(db: Reader, document: Id): Answer {
  const found = parallelsOf(db, document)
  const { text } = getText(db, document)
  const { toCodePoints } = offsetMap(text)
  const value = found.map(({ kind, likeness, change, here, there }) => {
    const other = offsetMap(getText(db, there.document).text)
    return {
      kind,
      likeness,
      change,
      here: { start: toCodePoints(here.start), end: toCodePoints(here.end) },
      there: { ...there, start: other.toCodePoints(there.start), end: other.toCodePoints(there.end) },
    }
  })
  return { value: { unit: 'code-points', parallels: value }, lines: found.map((one) => lineOf(text, one)) }
}

const lineOf = (text: string, { kind, change, here, there }: ParallelHere): string =>
  `${there.document.slice(0, 8)}  ${kind}${change ? `, ${change}` : ''}: ${shortened(text.slice(here.start, here.end))}`

const LONGEST = 100

function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).toWellFormed()}…`
}
