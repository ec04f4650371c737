import { readsOf } from './reading/reads-of.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'

type FigureHandlers = Pick<
  Handlers,
  Extract<keyof Handlers, `${'ledger' | 'timeline' | 'overview'}.${string}`>
>

/** What the whole workspace comes to: each of these reads all statements. */
export const figureHandlers = (session: Session): FigureHandlers => {
  const read = readsOf(session)
  return {
    'ledger.get': read('ledger.get'),
    'ledger.cell': read('ledger.cell'),
    'timeline.get': read('timeline.get'),
    'overview.get': read('overview.get'),
  }
}
