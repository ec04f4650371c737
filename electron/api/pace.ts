/** Milliseconds of a long work until it is first shown, and at most between two times. */
const FIRST = 1500
const LONGEST = 12_000

/** When the pages are to be told of what a long work has done so far. */
export interface Pace {
  /** True when it is time, and then not again for twice as long as before. */
  isTime(): boolean
  /** The work begins anew: what it does first is shown soon. */
  restart(): void
}

/** Views ask for whole lists each time they are told: so the longer a work goes on, the more seldom. `now` is in milliseconds. */
export function createPace(now: () => number = () => performance.now()): Pace {
  let wait = FIRST
  let last = now()
  return {
    isTime() {
      if (now() - last <= wait) return false
      last = now()
      wait = Math.min(2 * wait, LONGEST)
      return true
    },
    restart() {
      wait = FIRST
      last = now()
    },
  }
}
