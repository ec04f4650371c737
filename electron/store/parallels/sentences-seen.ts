import { z } from 'zod'
import type { Reader, Writer } from '../connection.ts'
import { all, json, run } from '../rows.ts'

/** A sentence that a document shows: its key, that of the one before it, and whether it stands at an edge of the document. */
export interface ShownSentence {
  readonly key: number
  readonly before: number
  readonly atEdge: boolean
}

/** How often a sentence was met: documents, those of them at whose edge it stood, and different sentences before it. */
interface Seen {
  readonly documents: number
  readonly atEdge: number
  readonly contexts: number
}

const seenOf = z.object({ key: z.number(), seen: json(z.tuple([z.number(), z.number(), z.number()])) })
const choice = z.object({ sentence: z.string(), furniture: z.literal([0, 1]) })

/**
 * Contexts of a sentence that are added up. The foot of ten thousand pages has ten thousand; these, the first by their hashes,
 * have the shares of all.
 */
const MOST_CONTEXTS = 64

/** Keys of 32 bits with a sign take fewer bytes. Of the sentence before, so much is kept as tells two contexts apart. */
const kept = (key: number): number => key | 0
const CONTEXT = 0xffff

/** How often each of some sentences was met, by their keys; those that never were are left out. */
export function sentencesSeen(db: Reader, keys: readonly number[]): Map<number, Seen> {
  const rows = all(db, seenOf, SEEN_OF, JSON.stringify(keys.map(kept)))
  return new Map(
    rows.flatMap(({ key, seen: [documents, atEdge, contexts] }) =>
      contexts === 0 ? [] : [[key >>> 0, { documents, atEdge, contexts }]],
    ),
  )
}

const SEEN_OF = `SELECT sought.value AS key, (SELECT json_array(total(documents), total(atEdge), count(*))
    FROM (SELECT documents, atEdge FROM sentence_seen WHERE sentence = sought.value LIMIT ${MOST_CONTEXTS})) AS seen
  FROM json_each(?) AS sought`

/** The first document, by its number, that was seen with each context of a sentence. */
export const documentsWithSentence = (db: Reader, key: number, limit: number): number[] =>
  all(
    db,
    z.object({ document: z.number() }),
    'SELECT document FROM sentence_seen WHERE sentence = ? LIMIT ?',
    kept(key),
    limit,
  ).map(({ document }) => document)

/** Counts what a document shows. */
export function addSentences(db: Writer, document: number, shown: readonly ShownSentence[]): void {
  for (const { key, before, atEdge } of shown)
    run(
      db,
      `INSERT INTO sentence_seen VALUES (?, ?, 1, ?, ?)
       ON CONFLICT DO UPDATE SET documents = documents + 1, atEdge = atEdge + excluded.atEdge`,
      kept(key),
      before & CONTEXT,
      Number(atEdge),
      document,
    )
}

/** Takes back what a document that goes has shown. */
export function dropSentences(db: Writer, shown: readonly ShownSentence[]): void {
  for (const { key, before, atEdge } of shown) {
    run(
      db,
      'UPDATE sentence_seen SET documents = documents - 1, atEdge = atEdge - ? WHERE sentence = ? AND before = ?',
      Number(atEdge),
      kept(key),
      before & CONTEXT,
    )
    run(
      db,
      'DELETE FROM sentence_seen WHERE sentence = ? AND before = ? AND documents <= 0',
      kept(key),
      before & CONTEXT,
    )
  }
}

/** What the analyst said of sentences, by their keys: true for furniture, false for a part of the article. */
export const furnitureChoices = (db: Reader): Map<number, boolean> =>
  new Map(
    all(db, choice, 'SELECT sentence, furniture FROM furniture_choice').map((row) => [
      Number(row.sentence),
      row.furniture === 1,
    ]),
  )
