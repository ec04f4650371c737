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
  let alone: Promise<void> | null = null

  const free = async () => {
    while (alone !== null) await alone
  }
  return {
    async share(work) {
      if (alone !== null) await free()
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
      await free()
      const { promise, resolve } = Promise.withResolvers<void>()
      alone = promise
      try {
        await Promise.all(sharing)
        return await work()
      } finally {
        alone = null
        resolve()
      }
    },
  }
}
