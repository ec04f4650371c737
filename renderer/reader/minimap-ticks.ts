import type { Stance } from '../../shared/model/stance.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { rowIndexAt, type Row } from './rows.ts'

/** The places of the strokes of one stance, from the top of the text, in order; each from 0 to 1. */
export type Ticks = Readonly<Record<Stance, readonly number[]>>

/** How high the whole text is, and the window on it, in pixels. */
export interface Extent {
  readonly extent: number
  readonly height: number
}

/** Whether a stroke would move by half a pixel: ten thousand are not drawn anew for each row that is a line higher than was guessed. */
export const looksDifferent = (before: Extent, now: Extent): boolean =>
  before.height !== now.height || Math.abs(before.extent - now.extent) * now.height > now.extent / 2

/** Strokes that fit below each other in a window of ordinary height. */
const PLACES = 250

/**
 * One stroke for each statement, but a single one where several of a stance fall on the same place. `boxOf` tells where a row
 * stands and `extent` how high the text is, both in pixels.
 */
export function ticksOf(
  statements: readonly Pick<Statement, 'stance' | 'start'>[],
  rows: readonly Row[],
  boxOf: BoxOf,
  extent: number,
): Ticks {
  const places = {
    claim: new Set<number>(),
    denial: new Set<number>(),
    question: new Set<number>(),
    comment: new Set<number>(),
  }
  const placeOf = placer(rows, boxOf, extent)
  for (const { stance, start } of extent === 0 ? [] : statements) {
    const place = placeOf(start)
    if (place !== null) places[stance].add(place)
  }
  const inOrder = (of: Stance) => Array.from(places[of], (place) => place / PLACES).sort((a, b) => a - b)
  return {
    claim: inOrder('claim'),
    denial: inOrder('denial'),
    question: inOrder('question'),
    comment: inOrder('comment'),
  }
}

/** The places of the notches of passages that stand in other documents too, as those of the strokes. */
export function notchesOf(
  passages: readonly Pick<Statement, 'start'>[],
  rows: readonly Row[],
  boxOf: BoxOf,
  extent: number,
): readonly number[] {
  if (extent === 0) return []
  const placeOf = placer(rows, boxOf, extent)
  const places = passages.flatMap(({ start }) => placeOf(start) ?? [])
  return [...new Set(places)].map((place) => place / PLACES)
}

type BoxOf = (row: number) => { start: number; size: number } | undefined

/** Tells at which of the places an offset stands; null where its row is not known. */
function placer(rows: readonly Row[], boxOf: BoxOf, extent: number) {
  return (offset: number): number | null => {
    const index = rowIndexAt(rows, offset)
    const row = rows[index]
    const box = boxOf(index)
    if (!row || !box) return null
    const within = (offset - row.start) / Math.max(1, row.end - row.start)
    return Math.round(((box.start + within * box.size) / extent) * PLACES)
  }
}
