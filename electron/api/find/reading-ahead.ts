/** Work that is done once, in time that nobody asks anything in. */
export interface ReadingAhead {
  /** Somebody asks: the work stops where it stands, and goes on later. */
  putOff(): void
  stop(): void
}

/**
 * Does `work` after `delay` milliseconds without a question. Work that is stopped by its signal keeps what it has done. Any trouble
 * is left to be told by the question that meets it too.
 */
export function createReadingAhead(
  work: (signal: AbortSignal) => Promise<void>,
  delay: number,
): ReadingAhead {
  let going = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let isOver = false

  const begin = async () => {
    const { signal } = going
    try {
      await work(signal)
      isOver = true
    } catch {
      isOver ||= !signal.aborted
    }
  }
  const putOff = () => {
    if (isOver) return
    clearTimeout(timer)
    going.abort()
    going = new AbortController()
    timer = setTimeout(() => void begin(), delay).unref()
  }
  putOff()
  return {
    putOff,
    stop() {
      isOver = true
      clearTimeout(timer)
      going.abort()
    },
  }
}
