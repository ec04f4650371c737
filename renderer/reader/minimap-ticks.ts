import type { Stance } from '../../shared/model/stance.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { rowIndexAt, type Row } from './rows.ts'

/** A stroke in the minimap; `top` in hundredths of the height of the text. */
export interface Tick {
  readonly stance: Stance
  readonly top: number
}

/** Strokes that fit below each other in a window of ordinary height. */
const PLACES = 250

/**
 * One stroke for each statement, but a single one where several of a stance fall on the same place. `boxOf` tells where a row
 * stands and `extent` how high the text is, both in pixels.
 */
export function ticksOf(
  statements: readonly Pick<Statement, 'stance' | 'start'>[],
  rows: readonly Row[],
  boxOf: (row: number) => { start: number; size: number } | undefined,
  extent: number,
): Tick[] {
  const ticks = new Map<string, Tick>()
  if (extent === 0) return []
  for (const { stance, start } of statements) {
    const index = rowIndexAt(rows, start)
    const row = rows[index]
    const box = boxOf(index)
    if (!row || !box) continue
    const within = (start - row.start) / Math.max(1, row.end - row.start)
    const top = (Math.round(((box.start + within * box.size) / extent) * PLACES) / PLACES) * 100
    ticks.set(`${stance} ${top}`, { stance, top })
  }
  return [...ticks.values()]
}
