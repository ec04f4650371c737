import { z } from 'zod'
import type { HistoryPage, HistoryTarget } from '../../shared/contract/workspace.ts'
import type { Reader } from './connection.ts'
import { imagesOf } from './history-rows.ts'
import type { Image } from './images.ts'
import { all, first, flag } from './rows.ts'

/** Which steps to list: those with these words in their label or author, from `offset` on, newest first. */
export interface HistoryQuestion {
  words: string
  offset: number
  limit: number
}

/** Some of the steps, each with what it touched and how many steps lie between it and now. */
export function listHistory(db: Reader, { words, offset, limit }: HistoryQuestion): HistoryPage {
  const found = all(db, stepRow, `${NUMBERED} LIMIT ? OFFSET ?`, words, limit, offset)
  const total = first(db, countRow, `SELECT count(*) AS total FROM history WHERE ${SOUGHT}`, words)
  return {
    total: total?.total ?? 0,
    steps: found.map((step) => ({ ...step, target: targetOf(db, step.id) })),
  }
}

const SOUGHT = `has_words(label || ' ' || author, ?)`

/** `away`: how many undos lead to a step that stands, how many redos to one that was undone. */
const NUMBERED = `
SELECT id, label, at, author, undone, away FROM (
  SELECT id, label, at, author, undone, iif(undone, sum(undone) OVER (ORDER BY id), sum(1 - undone) OVER (ORDER BY id DESC) - 1) AS away
  FROM history)
WHERE ${SOUGHT} ORDER BY id DESC`

const stepRow = z.object({
  id: z.number(),
  label: z.string(),
  at: z.string(),
  author: z.string(),
  undone: flag,
  away: z.number(),
})
const countRow = z.object({ total: z.number() })

/** Images that are looked at: a step that touched more is about no single thing. */
const FEW = 24

type Subject = 'statement' | 'document' | 'proposition' | 'speaker' | 'tag'

/** A statement before what was made along with it: a step that marks words may name a new speaker too. */
const SUBJECTS: readonly Subject[] = ['statement', 'document', 'proposition', 'speaker', 'tag']

/** The one thing that a step is about, if it still stands. */
function targetOf(db: Reader, step: number): HistoryTarget | null {
  const images = imagesOf(db, step, FEW + 1)
  if (images.length > FEW) return null
  for (const subject of SUBJECTS) {
    const [id, ...more] = new Set(images.flatMap((image) => idsIn(image, subject)))
    if (more.length > 0) return null
    if (id !== undefined) return standing(db, subject, id)
  }
  return null
}

/** The id of a thing of that kind that an image speaks of, if it does. */
function idsIn({ table, before, after }: Image, subject: Subject): string[] {
  const row = after ?? before ?? {}
  const column = table === subject ? 'id' : subject === 'statement' ? BELONGS[table] : undefined
  const id = column === undefined ? undefined : row[column]
  return typeof id === 'string' ? [id] : []
}

/** What belongs to a statement, with the column that says to which. */
const BELONGS: Partial<Record<Image['table'], string>> = { statement_tag: 'statement', link: 'source' }

function standing(db: Reader, kind: Subject, id: string): HistoryTarget | null {
  if (kind === 'statement') {
    const sql = `SELECT id, document, start, "end", quote AS name FROM statement WHERE id = ? AND anchor = 'sure'`
    const found = first(db, statementRow, sql, id)
    return found && { kind, ...found, name: found.name.slice(0, NAME) }
  }
  const found = first(db, nameRow, `SELECT id, ${NAMES[kind]} AS name FROM ${kind} WHERE id = ?`, id)
  return found && { kind, id, name: found.name.slice(0, NAME) }
}

/** Letters of a name that a line of the list can show. */
const NAME = 120

const NAMES = { document: 'title', proposition: 'text', speaker: 'name', tag: 'name' } as const

const nameRow = z.object({ id: z.string(), name: z.string() })
const statementRow = nameRow.extend({ document: z.string(), start: z.number(), end: z.number() })
