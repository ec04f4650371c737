import { AppError } from '../../../shared/contract/errors.ts'
import type { TakingInReport } from '../../../shared/model/taking-in.ts'
import { change } from '../../store/history.ts'
import { historyState } from '../../store/history-state.ts'
import type { Writer } from '../../store/open.ts'
import { takeIn } from '../../store/take-in.ts'
import { shortTitle } from '../labels.ts'
import type { Plan } from './plan-taking-in.ts'

interface TakingInto {
  /** Says what is to be written, for the workspace as it is now. */
  plan(): Plan | Promise<Plan>
  /** What the file is called, for the name of the step. */
  readonly name: string
  readonly author: string
}

/** So often is planned again where somebody changes the workspace meanwhile. */
const MOST_PLANS = 5

/** Takes a project in as one step, whole or not at all. Throws an AppError as the plan does, or `refused`. */
export async function takeInProject(db: Writer, { plan, name, author }: TakingInto): Promise<TakingInReport> {
  for (let tries = 0; tries < MOST_PLANS; tries++) {
    const { takingIn, fits } = await plan()
    if (historyState(db) !== fits) continue
    change(db, { label: `import of ${shortTitle(name)}`, author }, (tx) => takeIn(tx, takingIn))
    return takingIn.report
  }
  throw new AppError(
    'refused',
    `“${name}” was not taken in, for the workspace changed all the while. Nothing was changed by it; try again when nothing else runs.`,
  )
}
