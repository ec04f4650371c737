import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { readArguments } from '../../../electron/loopback/arguments.ts'

it('reads a workspace and every option', () => {
  expect(
    readArguments(['a.gainsay', '--port', '8123', '--no-window', '--user-data', 'here', '--because', 'so']),
  ).toEqual({
    workspace: resolve('a.gainsay'),
    port: 8123,
    window: false,
    userData: resolve('here'),
    because: 'so',
  })
})

it('asks for nothing by default', () => {
  expect(readArguments([])).toEqual({ workspace: null, port: 0, window: true, userData: null, because: null })
})

it.each([[['--port', 'x']], [['--port', '70000']], [['a.gainsay', 'b.gainsay']], [['--unknown']]])(
  'refuses %j in words',
  (given) => {
    expect(() => readArguments(given)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  },
)
