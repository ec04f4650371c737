import type { TextAnswer, TextHit, TextQuery } from '../clause.ts'
import { findMatches } from '../matches.ts'
import { alwaysWanted, type StillWanted } from '../../jobs/withdrawal.ts'
import { openingOf, passagesOf } from '../passages.ts'
import { bestFirst } from './best.ts'
import type { LiveIndex } from './live-index.ts'
import { rank } from './rank.ts'
import { resolveAll, type ResolvedClause } from './resolve.ts'

/** Answers a query from the index as it stands, in steps of some milliseconds, between which it asks whether it is still wanted. */
export function findIn(
  index: LiveIndex,
  { clauses, among, limit, offset }: TextQuery,
  wanted: StillWanted = alwaysWanted,
): TextAnswer {
  const resolved = resolveAll(index, clauses, wanted)
  const ranking = rank(index, resolved, (number) => among?.has(index.id(number)) ?? true, wanted)
  wanted()
  const numbers = bestFirst(ranking, offset + limit, (equal) => index.inOrder(equal))
  const hits = numbers.slice(offset, offset + limit).map((number) => {
    wanted()
    return hit(index, number, ranking.scores[number] ?? 0, resolved)
  })
  return { documents: numbers.map((number) => index.id(number)), hits }
}

function hit(index: LiveIndex, number: number, score: number, clauses: readonly ResolvedClause[]): TextHit {
  const document = index.source.document(index.id(number))
  const places = findMatches(document, clauses)
  const matches = places.reduce((sum, block) => sum + block.matches.length, 0)
  const passages =
    matches > 0
      ? passagesOf(document.text, places)
      : openingOf(document.text, places, reasonsWithoutWords(clauses))
  return { document: index.id(number), score, passages, matches }
}

function reasonsWithoutWords(resolved: readonly ResolvedClause[]) {
  const clauses = resolved.map(({ clause }) => clause)
  const shown = clauses.filter(({ presence }) => presence !== 'prohibited')
  return shown.length > 0
    ? shown.map(({ typed }) => ({ typed, how: 'in the title' }))
    : clauses.map(({ typed }) => ({ typed, how: 'not in it' }))
}
