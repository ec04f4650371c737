import { z } from 'zod'
import type { NoteOn } from '../../shared/contract/search.ts'
import { reliability } from '../../shared/model/document.ts'
import type { Id } from '../../shared/model/identity.ts'
import { partialDate } from '../../shared/model/partial-date.ts'
import type { Reader } from './connection.ts'
import { all, first, json } from './rows.ts'

/** A mark that moves with every change of the workspace, whichever connection made it: equal marks, equal content. */
export function changeMark(db: Reader): string {
  const own = first(db, z.object({ own: z.number() }), 'SELECT total_changes() AS own')?.own ?? 0
  return `${String(db.pragma('data_version', { simple: true }))} ${own}`
}

/** When each statement was last changed, by rowid. */
export function quoteStamps(db: Reader): [place: number, stamp: string][] {
  const query = 'SELECT json_group_array(json_array(rowid, updatedAt)) AS list FROM statement'
  return first(db, stampsRow, query)?.list ?? []
}

/** The quotes of these statements, by rowid. */
export function quotesAt(db: Reader, places: readonly number[]): { place: number; quote: string }[] {
  const query = 'SELECT rowid AS place, quote FROM statement WHERE rowid IN (SELECT value FROM json_each(?))'
  return all(db, quoteRow, query, JSON.stringify(places))
}

/** A note with what it is on. `place` is its rowid, `document` that of the document it belongs to. */
export type NoteText = z.infer<typeof noteRow> & { on: NoteOn }

/** All notes that say anything, of everything in sight. */
export function noteTexts(db: Reader): NoteText[] {
  return Object.entries(NOTES).flatMap(([on, query]) =>
    all(db, noteRow, query).map((note) => ({ ...note, on: noteOnOf(on) })),
  )
}

const noteOnOf = (on: string): NoteOn => NAMES.find((name) => name === on) ?? 'workspace'

const NOTES: Readonly<Record<NoteOn, string>> = {
  statement: `SELECT s.rowid AS place, s.note AS text, '' AS title, d.rowid AS document FROM statement AS s
    JOIN document AS d ON d.id = s.document WHERE s.note <> '' AND d.removed = 0`,
  document: `SELECT rowid AS place, note AS text, title, rowid AS document FROM document WHERE note <> '' AND removed = 0`,
  speaker: `SELECT rowid AS place, note AS text, name AS title, NULL AS document FROM speaker WHERE note <> ''`,
  proposition: `SELECT rowid AS place, note AS text, text AS title, NULL AS document FROM proposition WHERE note <> ''`,
  workspace: `SELECT 0 AS place, text, '' AS title, NULL AS document FROM note WHERE id = 'workspace' AND text <> ''`,
}

const NAMES: readonly NoteOn[] = ['statement', 'document', 'speaker', 'proposition', 'workspace']

/** What a hit says of its document. */
export type SourceFacts = z.infer<typeof sourceRow>

/** Those of these documents that are in sight. */
export const sourcesOf = (db: Reader, ids: readonly Id[]): SourceFacts[] =>
  all(db, sourceRow, `${SOURCES} AND id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids))

/** Those of the documents at these rowids that are in sight. */
export const sourcesAt = (db: Reader, places: readonly number[]): SourceFacts[] =>
  all(db, sourceRow, `${SOURCES} AND rowid IN (SELECT value FROM json_each(?))`, JSON.stringify(places))

const SOURCES = `SELECT rowid AS place, id, title, outlet, author, published, language, reliability
  FROM document WHERE removed = 0`

const sourceRow = z.object({
  place: z.number(),
  id: z.string(),
  title: z.string(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  published: partialDate.nullable(),
  language: z.string().nullable(),
  reliability: reliability.nullable(),
})
const stampsRow = z.object({ list: json(z.array(z.tuple([z.number(), z.string()]))) })
const quoteRow = z.object({ place: z.number(), quote: z.string() })
const noteRow = z.object({
  place: z.number(),
  text: z.string(),
  title: z.string(),
  document: z.number().nullable(),
})
