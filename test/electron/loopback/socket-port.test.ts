import { expect, test } from 'vitest'
import { webSocket } from '../../transports/web-socket.ts'

test('an answer that was written as JSON goes over a socket as any other answer', async () => {
  const { server, client, close } = await webSocket.open()
  const heard = new Promise((resolve) => client.onFrame(resolve))
  server.send({ type: 'ok-json', id: 7, json: '{"behind":2,"words":"“so”"}' })
  expect(await heard).toEqual({ type: 'ok', id: 7, value: { behind: 2, words: '“so”' } })
  await close()
})
