/** Tells the parent of this process, and waits until that is on its way. */
export const tell = (told: object): Promise<void> =>
  new Promise((resolve) => void process.send?.(told, () => resolve()))
