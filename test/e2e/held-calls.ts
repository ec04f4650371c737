import type { Page } from '@playwright/test'

/** Calls of one method on their way to the host, as over a slow machine. */
export interface HeldCalls {
  /** Keeps those that are made from now on. */
  hold(): void
  /** Lets them go, in the order in which they were made. */
  letThrough(): void
  /** What each of them asked, as JSON. */
  readonly inputs: readonly string[]
}

/** Loads the page anew, on a connection on which the calls of a method can be held. */
export async function holdCalls(page: Page, method: string): Promise<HeldCalls> {
  const held: (() => void)[] = []
  const inputs: string[] = []
  let holds = false
  await page.routeWebSocket(/./, (socket) => {
    const server = socket.connectToServer()
    socket.onMessage((frame) => {
      const isMeant = frame.includes(`"${method}"`)
      if (isMeant) inputs.push(JSON.stringify(JSON.parse(String(frame)).input))
      if (isMeant && holds) held.push(() => server.send(frame))
      else server.send(frame)
    })
  })
  await page.reload()
  return {
    inputs,
    hold: () => (holds = true),
    letThrough: () => {
      holds = false
      for (const send of held.splice(0)) send()
    },
  }
}
