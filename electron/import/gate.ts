/** Lets work go on, or wait: a person may pause what takes long. */
export interface Gate {
  pause(paused: boolean): void
  /** Resolves when the gate is open, or when the signal fires. */
  open(signal: AbortSignal): Promise<void>
}

export function createGate(): Gate {
  let closed: PromiseWithResolvers<void> | null = null
  return {
    pause(paused) {
      if (paused) closed ??= Promise.withResolvers()
      else {
        closed?.resolve()
        closed = null
      }
    },
    async open(signal) {
      if (closed === null || signal.aborted) return
      const stopped = Promise.withResolvers<void>()
      const stop = () => stopped.resolve()
      signal.addEventListener('abort', stop)
      await Promise.race([closed.promise, stopped.promise])
      signal.removeEventListener('abort', stop)
    },
  }
}
