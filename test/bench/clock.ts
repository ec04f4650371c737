/** The value below which a share of all lie, 0.95 for the p95; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** Milliseconds of the clock on the wall that some work took, and what it gave. */
export function timed<T>(work: () => T): { ms: number; value: T } {
  const began = performance.now()
  const value = work()
  return { ms: performance.now() - began, value }
}

/**
 * The processor's time that some work takes, in milliseconds, the middle of several goes: for work that waits for nothing, what
 * else the machine does hardly changes it.
 */
export const processorTime = (goes: number, work: () => unknown): number =>
  quantile(
    Array.from({ length: goes }, () => spentOn(work)),
    0.5,
  )

function spentOn(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** As `processorTime`, once, for work that lets others through in between. */
export async function timeLater(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The slow end of a list of questions, each asked once to warm up and then three times for its median. */
export function p95<T>(asked: readonly T[], ask: (question: T) => unknown): number {
  const times = asked.map((question) => {
    ask(question)
    return processorTime(3, () => ask(question))
  })
  return quantile(times, 0.95)
}
