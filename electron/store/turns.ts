/**
 * Whose turn it is to write a workspace. SQLite lets one connection write at a time, and one that waits for another holds its whole
 * thread. So what writes for long, on a thread of its own, has the workspace alone, and the others wait for it without holding anything.
 */
export interface Turns {
  /** Work that writes a little at a time, beside any other that does so. It begins at once unless somebody is alone. */
  share<T>(work: () => T | Promise<T>): Promise<T>
  /** Work that is alone: it begins when all that was begun before has ended, and what comes meanwhile waits. */
  alone<T>(work: () => T | Promise<T>): Promise<T>
}

export function createTurns(): Turns {
  const sharing = new Set<Promise<void>>()
  const turn: { alone: Promise<void> | null } = { alone: null }

  // Looked at again after each wait, and nothing is waited for between looking and beginning: another may have been quicker.
  return {
    async share(work) {
      while (turn.alone !== null) await turn.alone
      const { promise, resolve } = Promise.withResolvers<void>()
      sharing.add(promise)
      try {
        return await work()
      } finally {
        sharing.delete(promise)
        resolve()
      }
    },
    async alone(work) {
      while (turn.alone !== null) await turn.alone
      const { promise, resolve } = Promise.withResolvers<void>()
      turn.alone = promise
      try {
        await Promise.all(sharing)
        return await work()
      } finally {
        turn.alone = null
        resolve()
      }
    },
  }
}
