import { change, type Change } from '../store/history.ts'
import type { Session } from './session.ts'

/** Makes changes in the open workspace in the name of its author, each call one step to undo. */
export const stepsOf =
  (session: Session) =>
  <T>(label: string, work: (tx: Change) => T): T =>
    change(session.current().store.db, { label, author: session.author }, work)
