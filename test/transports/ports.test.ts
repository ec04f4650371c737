import { describe, expect, it } from 'vitest'
import { transports } from './transports.ts'

describe.each(transports)('a port $name', ({ open }) => {
  it('carries frames both ways, in order and unchanged', async () => {
    const { server, client, close } = await open()
    const frames = [
      { id: 1, text: 'näher “so”\u00a0👍' },
      { id: 2, list: [null, true, 0.5] },
      'plain',
      [1, 2],
    ]
    const atServer = collect(server.onFrame, frames.length)
    const atClient = collect(client.onFrame, frames.length)
    for (const frame of frames) client.send(frame)
    for (const frame of frames) server.send(frame)
    expect([await atServer, await atClient]).toEqual([frames, frames])
    await close()
  })

  it('tells the server when the page is gone, once', async () => {
    const { server, close } = await open()
    let times = 0
    const gone = new Promise<void>((resolve) => {
      server.onClose(() => {
        times += 1
        resolve()
      })
    })
    await close()
    await gone
    expect(times).toBe(1)
  })

  it('takes a frame after its end without complaint', async () => {
    const { server, close } = await open()
    await close()
    expect(() => server.send({ late: true })).not.toThrow()
  })
})

function collect(onFrame: (listen: (frame: unknown) => void) => void, count: number): Promise<unknown[]> {
  return new Promise((resolve) => {
    const heard: unknown[] = []
    onFrame((frame) => {
      heard.push(frame)
      if (heard.length === count) resolve(heard)
    })
  })
}
