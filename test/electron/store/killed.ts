import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'

/** Kills, each at a moment that nobody chose. CI can pay for a few; `GAINSAY_KILLS=200` has been run and has to hold as well. */
export const KILLS = Number(process.env['GAINSAY_KILLS'] ?? 8)

/** A process is killed within this many milliseconds of something that it told: in the middle of what it does next. */
const WITHIN = 20

/** Kills a process in the middle of whatever it does, some time after it has told so many things. Returns what it told last. */
export async function killedAfter<Told>(things: number, child: ChildProcess): Promise<Told | null> {
  let last: Told | null = null
  let heard = 0
  child.on('message', (told) => {
    last = told as Told
    if (++heard === things) setTimeout(() => child.kill('SIGKILL'), Math.random() * WITHIN)
  })
  await once(child, 'exit')
  return last
}

/** Starts a program of this folder with a workspace. It ends with the test at the latest. */
export function startProgram(name: string, file: string): ChildProcess {
  const child = fork(new URL(name, import.meta.url), [file], { execArgv: [] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}
