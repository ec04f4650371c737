/** Hears of progress, and passes on each tenth of the whole that is new: a screen reader says every notice. */
export function atEachTenth(
  say: (tenth: number) => void,
): (progress: { done: number; total: number }) => void {
  let last = 0
  return ({ done, total }) => {
    const tenth = Math.floor((10 * done) / total)
    if (tenth === last || tenth === 10) return
    last = tenth
    say(tenth)
  }
}
