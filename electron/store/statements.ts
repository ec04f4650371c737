import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import type { StatementPatch } from '../../shared/contract/statements.ts'
import type { DocumentText } from '../../shared/model/document.ts'
import { id as idSchema, type Id } from '../../shared/model/identity.ts'
import type { Stance } from '../../shared/model/stance.ts'
import { statement, type Statement } from '../../shared/model/statement.ts'
import { latestToday, whyNotSaid } from '../../shared/model/said-date.ts'
import { describeSpan, isInsidePair, type Anchor } from '../../shared/text/anchor.ts'
import type { Reader } from './connection.ts'
import { getText } from './document-text.ts'
import type { Change } from './history.ts'
import { removeLinksOf } from './links.ts'
import { propositionFor } from './propositions.ts'
import { all, first, flag, json } from './rows.ts'
import { speakerFor } from './speakers.ts'
import { setTags, tagFor } from './tags.ts'
import { wordingOf } from './wording.ts'

/** A span to mark. Offsets are UTF-16 units of the document's current text, and `quote` the words that stand there. */
export interface NewStatement {
  /** What it will be called; an id of its own is made where none is given. */
  readonly id?: Id | undefined
  readonly document: Id
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly fields: StatementPatch & { stance: Stance }
  readonly fromSuggestion?: boolean
}

/** The statements in sight: of one document in the order of its text, or all in the order in which they were made. */
export function listStatements(db: Reader, { document }: { document?: Id } = {}): Statement[] {
  if (document === undefined)
    return all(db, statementRow, `${COLUMNS} FROM present_statement AS s ORDER BY number`)
  return all(db, statementRow, `${FEW} document = ? ORDER BY start, "end", number`, document)
}

/** Throws an AppError `not-found` for a statement that is not there, or whose document was removed. */
export function getStatement(db: Reader, id: Id): Statement {
  const found = first(db, statementRow, `${FEW} id = ?`, id)
  if (found === null) throw new AppError('not-found', `There is no statement ${id}. Nothing was changed.`)
  return found
}

/** Marks a span. Throws an AppError: `refused` where the words do not stand there, `not-found` for an unknown id. */
export function createStatement(tx: Change, made: NewStatement): Statement {
  const text = getText(tx.db, made.document)
  const anchor = anchorAt(text, made.start, made.end)
  if (anchor.quote !== made.quote)
    throw new AppError('refused', 'These words do not stand at that place of the text. Nothing was changed.')
  refuseImpossible(made.fields.said)
  if (made.id !== undefined) refuseTaken(tx.db, made.id)
  const { stance, tags = [], ...fields } = made.fields
  const { speaker = null, reported = null, cue = null, said = null, proposition = null } = fields
  const { hedge = null, credibility = null, note = '' } = fields
  const row = {
    id: made.id ?? randomUUID(),
    number: tx.nextNumber(),
    document: made.document,
    version: text.version,
    ...anchor,
    stance,
    speaker: speaker && speakerFor(tx, speaker),
    reported,
    cue,
    said,
    proposition: proposition && propositionFor(tx, proposition),
    hedge,
    credibility,
    author: tx.author,
    createdAt: tx.at,
    updatedAt: tx.at,
    note,
  }
  const fromSuggestion = made.fromSuggestion ?? false
  const wording = wordingOf(anchor.quote)
  // The origin as the trigger would write it, so that it has nothing to do.
  tx.insert('statement', { ...row, fromSuggestion: Number(fromSuggestion), wording, origin: wording })
  if (tags.length === 0) return { ...row, anchor: 'sure', fromSuggestion, tags: [] }
  setTags(tx, row.id, new Set(tags.map((tag) => tagFor(tx, tag))))
  return getStatement(tx.db, row.id)
}

/** Writes the same fields into several statements. Throws an AppError `not-found` for an unknown id, and changes none. */
export function updateStatements(tx: Change, ids: readonly Id[], patch: StatementPatch): Statement[] {
  for (const id of ids) getStatement(tx.db, id)
  writeStatements(tx, ids, patch)
  return ids.map((id) => getStatement(tx.db, id))
}

/** Writes the same fields into statements that are there; says how many differ now. */
export function writeStatements(tx: Change, ids: readonly Id[], patch: StatementPatch): number {
  const { speaker, proposition, tags, ...plain } = patch
  refuseImpossible(plain.said)
  const wanted = {
    ...plain,
    speaker: speaker && speakerFor(tx, speaker),
    proposition: proposition && propositionFor(tx, proposition),
  }
  const tagged = tags && new Set(tags.map((tag) => tagFor(tx, tag)))
  return ids.filter((id) => {
    const fieldsDiffer = tx.update('statement', { id }, wanted, { updatedAt: tx.at })
    const tagsDiffer = tagged !== undefined && setTags(tx, id, tagged)
    if (tagsDiffer && !fieldsDiffer) tx.update('statement', { id }, { updatedAt: tx.at })
    return fieldsDiffer || tagsDiffer
  }).length
}

/** Moves the ends of a statement, in the current text of its document; its words and their context are taken anew. Throws an AppError as `createStatement` does. */
export function resizeStatement(tx: Change, id: Id, start: number, end: number): Statement {
  const { document } = getStatement(tx.db, id)
  const text = getText(tx.db, document)
  const anchor = anchorAt(text, start, end)
  const placed = { ...anchor, version: text.version, anchor: 'sure', wording: wordingOf(anchor.quote) }
  tx.update('statement', { id }, placed, { updatedAt: tx.at })
  return getStatement(tx.db, id)
}

/** Removes statements; says how many. Throws an AppError `not-found` for an unknown id, and removes none. */
export function removeStatements(tx: Change, ids: readonly Id[]): number {
  const unique = new Set(ids)
  for (const id of unique) getStatement(tx.db, id)
  for (const id of unique) {
    setTags(tx, id, new Set())
    removeLinksOf(tx, id)
    tx.remove('statement', { id })
  }
  return unique.size
}

function refuseTaken(db: Reader, id: Id): void {
  const taken = first(db, z.object({ id: idSchema }), 'SELECT id FROM statement WHERE id = ?', id)
  if (taken !== null)
    throw new AppError('refused', `There is a statement ${id} already. Nothing was changed.`)
}

function refuseImpossible(said: string | null | undefined): void {
  const why = said ? whyNotSaid(said, latestToday()) : null
  if (why !== null) throw new AppError('refused', `${why} Nothing was changed.`)
}

function anchorAt({ text }: DocumentText, start: number, end: number): Anchor {
  if (start < 0 || end <= start || end > text.length)
    throw new AppError('refused', `There is no text from ${start} to ${end}. Nothing was changed.`)
  if (isInsidePair(text, start) || isInsidePair(text, end))
    throw new AppError('refused', 'A mark cannot begin or end inside one character. Nothing was changed.')
  return describeSpan(text, start, end)
}

const COLUMNS = `SELECT *, (
    SELECT json_group_array(tag.id ORDER BY tag.name, tag.id) FROM statement_tag JOIN tag ON tag.id = tag WHERE statement = s.id
  ) AS tags`

/** The view lists all removed documents first, for each question anew: who has undone an import of thousands would wait for each statement. */
const FEW = `${COLUMNS} FROM statement AS s
  WHERE NOT EXISTS (SELECT 1 FROM document WHERE document.id = s.document AND removed = 1) AND`

const statementRow = statement.extend({ fromSuggestion: flag, tags: json(z.array(idSchema)) })
