import { z } from 'zod'
import type { Reader, Writer } from './connection.ts'
import { firstUndone, lastDone, redoRows, undoRows, type Step } from './history-rows.ts'
import { first } from './rows.ts'
import { writeAtOnce } from './write-at-once.ts'

/** A way through the history: to the step `to`, which is done last on the way forward and left standing on the way back. */
export interface Way {
  /** 0 is the state before the first step. */
  to: number
  direction: 'undo' | 'redo'
}

/** Which way a step lies from now. One that is undone in part lies forward. */
export function wayTo(db: Reader, to: number): Way {
  const next = firstUndone(db)
  return { to, direction: next !== null && next.id <= to ? 'redo' : 'undo' }
}

/** The way of one step back or forward from now, with the label of that step; null where there is none. */
export function wayOfOne(db: Reader, direction: Way['direction']): { way: Way; label: string } | null {
  const step = GOING[direction].next(db)
  if (step === null) return null
  return { way: { to: direction === 'undo' ? step.id - 1 : step.id, direction }, label: step.label }
}

/** How many steps there are on a way, and how many rows of the workspace they changed. */
export function lengthOf(db: Reader, { to, direction }: Way): Length {
  return first(db, lengthRow, GOING[direction].length, to) ?? { steps: 0, rows: 0 }
}

/**
 * Goes along a way until `most` rows are written, in one transaction, and says where it has come: to the step that it undid or redid
 * last, perhaps in part, or null at the end of the way. `from` is where it came to before. Should somebody have made a step in
 * between, the way ends there: what is new is not undone, and what was to be redone is gone.
 */
export function walk(db: Writer, { to, direction }: Way, from: number | null, most: number): Walked {
  const { next, move, isBetween } = GOING[direction]
  return writeAtOnce(db, () => {
    const gone = { steps: 0, rows: 0 }
    let at = from
    while (gone.rows < most) {
      const step = next(db)
      if (step === null || !isBetween(step, at, to)) return { at: null, ...gone }
      const moved = move(db, step, most - gone.rows)
      gone.rows += moved.rows
      gone.steps += Number(moved.isWhole)
      at = step.id
    }
    return { at, ...gone }
  })
}

type Length = z.infer<typeof lengthRow>

/** `steps` counts those that were done to their end. */
interface Walked extends Length {
  readonly at: number | null
}

/** The step that was left in part, and not another that has taken its number since. */
const isLeft = ({ id, standing }: Step, at: number) => id === at && standing !== null

/** The first row of a step stands in the step itself, and the others have the numbers after it: to count them would read them all. */
const ALL_ROWS = '1 + coalesce((SELECT max(position) FROM history_image WHERE step = id), 0)'

const GOING = {
  undo: {
    next: lastDone,
    move: undoRows,
    isBetween: (step: Step, at: number | null, to: number) =>
      step.id > to && (at === null || step.id < at || isLeft(step, at)),
    length: `SELECT count(*) AS steps, coalesce(sum(coalesce(standing, ${ALL_ROWS})), 0) AS rows FROM history
      WHERE undone = 0 AND id > ?`,
  },
  redo: {
    next: firstUndone,
    move: redoRows,
    isBetween: (step: Step, at: number | null, to: number) =>
      step.id <= to && (at === null || step.id > at || isLeft(step, at)),
    length: `SELECT count(*) AS steps, coalesce(sum(${ALL_ROWS} - coalesce(standing, 0)), 0) AS rows FROM history
      WHERE id <= ? AND (undone = 1 OR standing IS NOT NULL)`,
  },
}

const lengthRow = z.object({ steps: z.number(), rows: z.number() })
