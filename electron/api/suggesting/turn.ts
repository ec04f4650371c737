/** Whether texts may be read now: not while a person has paused it, and not while something more urgent is under way. */
export interface Turn {
  mayRead(): boolean
  isPaused(): boolean
  isUrgent(): boolean
  /** Aborts when the turn that it was asked for is over. */
  signal(): AbortSignal
  /** Whether that changed something. */
  pause(wanted: boolean): boolean
  /** Ends the turn until the answer is called. */
  standBack(): () => void
}

export function createTurn(): Turn {
  let now = new AbortController()
  let paused = false
  let urgent = 0
  const mayRead = () => !paused && urgent === 0
  const renew = () => {
    now.abort()
    if (mayRead()) now = new AbortController()
  }
  return {
    mayRead,
    isPaused: () => paused,
    isUrgent: () => urgent > 0,
    signal: () => now.signal,
    pause(wanted) {
      if (wanted === paused) return false
      paused = wanted
      renew()
      return true
    },
    standBack() {
      urgent += 1
      renew()
      return () => {
        urgent -= 1
        renew()
      }
    },
  }
}
