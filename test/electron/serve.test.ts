import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createClient } from '../../renderer/client/client.ts'
import { socketPort } from '../../electron/loopback/socket-port.ts'

const root = join(import.meta.dirname, '..', '..')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-serve-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the browser host', () => {
  it('says in one line where it is and why, answers the page, and ends cleanly on Ctrl-C', async () => {
    const host = start(['--because', 'Electron is not here', join(folder, 'a.gainsay')])
    const line = await host.firstLine
    expect(line).toMatch(
      /^Gainsay is at http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43} because Electron is not here, and no window was asked for\. Press Ctrl-C to end\.$/,
    )
    expect(await (await connect(line)).call('workspace.info', {})).toMatchObject({
      name: 'a.gainsay',
      documents: 0,
    })
    host.child.kill('SIGINT')
    expect(await host.end).toEqual({ code: 0, output: `${line}\n`, complaints: '' })
  })

  it('tells a second program that the workspace is open already', async () => {
    const first = start([join(folder, 'a.gainsay')])
    await first.firstLine
    const second = await start([join(folder, 'a.gainsay')]).end
    expect([second.code, second.output]).toEqual([1, ''])
    expect(second.complaints).toMatch(/a\.gainsay/)
    first.child.kill('SIGINT')
    await first.end
  })

  it.each([
    [['--port', 'http'], 2, /“http” is no port/],
    [['--what'], 2, /--what/],
  ])('refuses %j in words', async (args, code, words) => {
    const ended = await start(args).end
    expect([ended.code, words.test(ended.complaints), ended.complaints.includes('    at ')]).toEqual([
      code,
      true,
      false,
    ])
  })
})

function start(args: readonly string[]) {
  const node = join(root, 'node_modules', '.bin', 'node')
  const all = ['electron/serve.ts', '--no-window', '--user-data', join(folder, 'profile'), ...args]
  const child = spawn(node, all, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  const end = new Promise<{ code: number | null; output: string; complaints: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output, complaints }))
  })
  const firstLine = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('\n')) resolve(output.split('\n')[0] ?? '')
    })
    void end.then(() => resolve(`nothing: ${complaints}`))
  })
  return { child, firstLine, end }
}

async function connect(line: string) {
  const url = /http:\S+/.exec(line)?.[0] ?? ''
  const { origin, host } = new URL(url)
  const entered = await fetch(url, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const socket = new WebSocket(`ws://${host}/port`, { headers: { cookie, origin } })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  return createClient(socketPort(socket))
}
