import { onTestFinished } from 'vitest'
import { openComparison, type Comparison } from '../../../../electron/api/comparison/comparison.ts'
import type { Reader, Writer } from '../../../../electron/store/open.ts'
import { openComputing } from '../../../../electron/store/parallels/computing.ts'
import { imported, newStore } from '../../store/workspaces.ts'

/** A workspace of texts and its comparison, on a connection of its own as in the thread. */
export interface ComparedLibrary {
  readonly db: Writer
  readonly ids: readonly string[]
  /** Goes on with what was written down, as after a restart. */
  reopen(): Comparison
}

/** Imports texts in their order, each under a title that is its words' beginning. */
export function libraryOf(texts: readonly string[]): ComparedLibrary {
  const { db, file } = newStore()
  const ids = texts.map((text) => imported(db, text.slice(0, 40), text))
  const reopen = () => {
    const own = openComputing(file)
    onTestFinished(() => void own.close())
    return openComparison(own)
  }
  return { db, ids, reopen }
}

/** Does all that there is to do. */
export function finish(comparison: Comparison): Comparison {
  while (comparison.step());
  return comparison
}

/** All passages, with documents named by the beginning of their words: the same for two workspaces of the same texts. */
export const passagesOf = (db: Reader): unknown[] =>
  db
    .prepare(
      `SELECT l.title AS left, leftStart, leftEnd, r.title AS right, rightStart, rightEnd, kind, likeness, change
       FROM passage JOIN document AS l ON l.id = leftDocument JOIN document AS r ON r.id = rightDocument
       ORDER BY 1, 4, 2, 5`,
    )
    .all()

/** What is known of words and sentences: the same for two workspaces of the same texts. */
export const countsOf = (db: Reader): unknown[] => [
  db.prepare('SELECT stem, sentences FROM stem_count WHERE sentences <> 0 ORDER BY 1').all(),
  db.prepare('SELECT sentence, before, documents, atEdge FROM sentence_seen ORDER BY 1, 2').all(),
]

/** How many documents each family has that has more than one. */
export const familySizes = (db: Reader): number[] =>
  db
    .prepare(
      'SELECT count(DISTINCT document) AS size FROM place GROUP BY family HAVING size > 1 ORDER BY size DESC',
    )
    .pluck()
    .all()
    .map(Number)

const SYLLABLES = 'ka lo mi ren tas vor el dun pe shi gra no ul bek ri sto ven ha quo zim'.split(' ')

/** Invented words in sentences: no two seeds share a run of words by more than chance. */
export function invented(seed: number, sentences: number): string {
  let state = seed * 2654435761 + 1
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const word = () => Array.from({ length: 2 + random(3) }, () => SYLLABLES[random(SYLLABLES.length)]).join('')
  const sentence = () => {
    const words = Array.from({ length: 9 + random(8) }, word).join(' ')
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`
  }
  return Array.from({ length: sentences }, sentence).join(' ')
}
