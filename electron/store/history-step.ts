import { z } from 'zod'
import type { Writer } from './connection.ts'
import { forgetUndone } from './history-rows.ts'
import type { Image } from './images.ts'
import { first, flag, run } from './rows.ts'

/**
 * What a step is called in the history ("denial by Ben Wallace"), and who makes it. Changes of one `batch` that follow each
 * other are one step under the newest label: an import is undone as a whole, although each file is its own transaction.
 */
export interface StepOptions {
  label: string
  author: string
  batch?: string | undefined
}

/** Writes what a change did into the history: as a new step, or as more of the last one where both are of one batch. */
export function recordStep(db: Writer, options: StepOptions, images: readonly Image[]): void {
  const going = continued(db, options)
  const [first, ...others] = images
  const { step, next } = going ?? newStep(db, options, JSON.stringify(first))
  for (const [index, image] of (going ? images : others).entries())
    run(db, 'INSERT INTO history_image VALUES (?, ?, ?)', step, next + index, JSON.stringify(image))
}

/** A step that takes images, and the position of the next one. */
interface Place {
  readonly step: number
  readonly next: number
}

/** The step that a batch goes on with, under its newest label: the last one, if it is of that batch and nothing was undone since. */
function continued(db: Writer, { label, batch }: StepOptions): Place | null {
  if (batch === undefined) return null
  const last = first(db, batchRow, 'SELECT id, batch, undone, standing FROM history ORDER BY id DESC LIMIT 1')
  if (last?.batch !== batch || last.undone || last.standing !== null) return null
  run(db, 'UPDATE history SET label = ? WHERE id = ?', label, last.id)
  const images = first(
    db,
    lastRow,
    'SELECT max(position) AS number FROM history_image WHERE step = ?',
    last.id,
  )
  return { step: last.id, next: (images?.number ?? 0) + 1 }
}

/** The first row that a step changes stands in the step itself: mostly there is no other, and one page less is written. */
function newStep(db: Writer, { label, author, batch }: StepOptions, image: string): Place {
  forgetUndone(db)
  const sql = `INSERT INTO history (label, author, at, batch, undone, image) VALUES (?, ?, ?, ?, 0, ?) RETURNING id AS number`
  const step = first(db, numberRow, sql, label, author, new Date().toISOString(), batch ?? null, image)
  if (step === null) throw new Error('the history took no step')
  return { step: step.number, next: 1 }
}

const numberRow = z.object({ number: z.number() })
const lastRow = z.object({ number: z.number().nullable() })
const batchRow = z.object({
  id: z.number(),
  batch: z.string().nullable(),
  undone: flag,
  standing: z.number().nullable(),
})
