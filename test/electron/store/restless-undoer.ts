import { walk, wayOfOne, type Way } from '../../../electron/store/history-walk.ts'
import { openStore } from '../../../electron/store/open.ts'
import { listStatements } from '../../../electron/store/statements.ts'
import { tell } from './tell.ts'

/** Rows of the change, and those that are written in one transaction. */
export const ROWS = 60
export const SLICE = 7

/** What was shown last: how many notes say “seen”, and which way the next slice goes. */
export interface Shown {
  readonly seen: number
  readonly next: Way['direction']
}

/** A process that undoes the last change of the workspace it is given, redoes it, and so on, a slice at a time. It is there to be killed. */
const [file] = process.argv.slice(2)
if (file !== undefined && process.send !== undefined) await undoAndRedo(file)

async function undoAndRedo(workspace: string): Promise<void> {
  const { db } = openStore(workspace)
  const seen = () => listStatements(db).filter(({ note }) => note === 'seen').length
  for (let direction: Way['direction'] = 'undo'; ; direction = direction === 'undo' ? 'redo' : 'undo') {
    const one = wayOfOne(db, direction)
    if (one === null) continue
    for (let at: number | null = null; ;) {
      at = walk(db, one.way, at, SLICE).at
      if (at === null) break
      await tell({ seen: seen(), next: direction } satisfies Shown)
    }
  }
}
