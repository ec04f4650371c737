import { z } from 'zod'
import type { TakingInProgress } from '../../../shared/contract/projects.ts'
import type { TakingInReport } from '../../../shared/model/taking-in.ts'
import { change } from '../../store/history.ts'
import type { Writer } from '../../store/open.ts'
import { takeIn } from '../../store/taking-in/take-in.ts'
import { shortTitle } from '../labels.ts'
import { planTakingIn } from './plan-taking-in.ts'
import { takingInOrder, type TakingInOrder } from './taking-in-order.ts'

/** What a thread is asked: which file to take in, how, and in whose name; and the number by which it is taken back. */
export const takingInJob = z.object({ call: z.number(), order: takingInOrder, author: z.string() })
export type TakingInJob = z.infer<typeof takingInJob>

/**
 * Takes a project in as one step and one transaction, whole or not at all. `progress` is called between its parts, and can end it by
 * throwing. Throws an AppError that names what is wrong with the file.
 */
export function takeInProject(
  db: Writer,
  order: TakingInOrder,
  { author, progress }: { author: string; progress(value: TakingInProgress): void },
): TakingInReport {
  return change(db, { label: `import of ${shortTitle(order.name)}`, author }, (tx) => {
    const takingIn = planTakingIn(tx.db, order, progress)
    takeIn(tx, takingIn, (done, total) => progress({ phase: 'writing', done, total }))
    return takingIn.report
  })
}
