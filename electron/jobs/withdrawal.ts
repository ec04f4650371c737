import { AppError } from '../../shared/contract/errors.ts'

/** Called between the steps of a job. Throws an AppError `cancelled` once nobody waits for its answer any more. */
export type StillWanted = () => void

/** For a job that nobody can take back. */
export const alwaysWanted: StillWanted = () => undefined

/**
 * Tells another thread which calls have been taken back. A thread that works on one hears no message about it; but memory that
 * both share it can look at between two steps.
 */
export interface Withdrawals {
  readonly shared: SharedArrayBuffer
  /** A call begins, which nobody has taken back. */
  begin(call: number): void
  withdraw(call: number): void
}

/** Calls that may be under way at once; each has the place of one that ended so many calls ago. */
const PLACES = 1024

export function createWithdrawals(): Withdrawals {
  const shared = new SharedArrayBuffer(PLACES)
  const places = new Uint8Array(shared)
  return {
    shared,
    begin: (call) => void Atomics.store(places, call % PLACES, 0),
    withdraw: (call) => void Atomics.store(places, call % PLACES, 1),
  }
}

/** What the other thread asks, of a call that it works on. */
export function wantedIn(shared: SharedArrayBuffer): (call: number) => StillWanted {
  const places = new Uint8Array(shared)
  return (call) => () => {
    if (Atomics.load(places, call % PLACES) === 1) throw new AppError('cancelled', 'Stopped.')
  }
}
