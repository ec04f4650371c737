/**
 * What a promise gives, but no later than after so many milliseconds: a page that never draws has no limit of its own. The error
 * names the step that stood still.
 */
export async function within<T>(ms: number, step: string, doing: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`“${step}” has not ended within ${ms / 1000} s`)), ms)
  })
  try {
    return await Promise.race([doing, late])
  } finally {
    clearTimeout(timer)
  }
}
