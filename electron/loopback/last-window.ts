/** Milliseconds without any page after which the server ends. A reload takes far less. */
const GRACE = 5000

/**
 * Says when the last window is gone: a page was connected, and for the grace none has been. A server that no page has ever
 * reached waits for one.
 */
export function watchLastWindow(gone: () => void, grace = GRACE): (pages: number) => void {
  let waiting: NodeJS.Timeout | undefined
  return (pages) => {
    clearTimeout(waiting)
    if (pages === 0) waiting = setTimeout(gone, grace)
  }
}
