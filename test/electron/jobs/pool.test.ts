import { fork } from 'node:child_process'
import { getEventListeners, once } from 'node:events'
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createPool, type Pool, type PoolOptions } from '../../../electron/jobs/pool.ts'

const program = new URL('./pool-worker.ts', import.meta.url)
let pool: Pool<string, string>

afterEach(() => pool.close())

function open(
  size: number,
  limitMs = 20_000,
  options: Partial<PoolOptions<string>> = {},
): Pool<string, string> {
  return createPool({ program, size, limitMs, answer: z.string(), ...options })
}

describe('a pool of worker threads', () => {
  test('answers every job, more jobs than threads', async () => {
    pool = open(2)
    const jobs = ['a', 'b', 'c', 'd', 'e']
    expect(await Promise.all(jobs.map((job) => pool.run(job)))).toEqual(jobs.map((job) => `answer to ${job}`))
  })

  test('passes on what a job tells of its progress, in order and before its answer', async () => {
    pool = open(1)
    const heard: unknown[] = []
    heard.push(await pool.run('count', undefined, (progress) => heard.push(progress)))
    expect(heard).toEqual([1, 2, 3, 'answer to count'])
  })

  test('rejects a job that throws with its message and where it was thrown, and goes on', async () => {
    pool = open(1)
    await expect(pool.run('throw')).rejects.toMatchObject({
      message: 'thrown in the job',
      stack: expect.stringContaining('pool-worker.ts'),
    })
    expect(await pool.run('next')).toBe('answer to next')
  })

  test('a thread that dies takes only its own job with it', async () => {
    pool = open(1)
    const results = await Promise.allSettled([pool.run('before'), pool.run('die'), pool.run('after')])
    expect(results).toMatchObject([
      { status: 'fulfilled', value: 'answer to before' },
      { status: 'rejected', reason: { name: 'ThreadError', reason: 'died' } },
      { status: 'fulfilled', value: 'answer to after' },
    ])
  })

  test('gives up a job that takes too long', async () => {
    pool = open(1, 1500)
    await expect(pool.run('hang')).rejects.toMatchObject({ name: 'ThreadError', reason: 'too slow' })
  })

  test('an abort ends a job that hears nothing, and one that waits', async () => {
    pool = open(1)
    const stop = new AbortController()
    const jobs = [pool.run('hang', stop.signal), pool.run('waiting', stop.signal)]
    stop.abort()
    expect(await Promise.allSettled(jobs)).toMatchObject([
      { status: 'rejected', reason: { code: 'cancelled' } },
      { status: 'rejected', reason: { code: 'cancelled' } },
    ])
    expect(await pool.run('next')).toBe('answer to next')
  })

  test('a job that asks whether it is still wanted ends by itself, and its thread takes the next one', async () => {
    pool = open(1, 20_000, { graceMs: 20_000 })
    const thread = await pool.run('who')
    const stop = new AbortController()
    const job = pool.run('until unwanted', stop.signal, () => stop.abort())
    await expect(job).rejects.toMatchObject({ code: 'cancelled' })
    expect(await pool.run('who')).toBe(thread)
  })

  test('leaves nothing of a job that is done at its signal', async () => {
    pool = open(1)
    const { signal } = new AbortController()
    await Promise.allSettled([pool.run('a', signal), pool.run('throw', signal), pool.run('die', signal)])
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('refuses a job whose signal has fired before', async () => {
    pool = open(1)
    await expect(pool.run('late', AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' })
  })

  test('few jobs have one thread, more have more', async () => {
    pool = open(2, 20_000, { few: 3 })
    const threads = async (jobs: number) =>
      new Set(await Promise.all(Array.from({ length: jobs }, () => pool.run('who')))).size
    expect([await threads(3), await threads(6)]).toEqual([1, 2])
  })

  test('a thread is kept for the next job, and ends when it has rested', async () => {
    pool = open(1, 20_000, { restMs: 10_000 })
    const first = await pool.run('who')
    expect(await pool.run('who')).toBe(first)
    await pool.close()
    pool = open(1, 20_000, { restMs: 1 })
    const short = await pool.run('who')
    await expect.poll(() => pool.run('who'), { interval: 100, timeout: 30_000 }).not.toBe(short)
  })

  test('a program that closes it in the middle of a job comes to its own end', async () => {
    pool = open(1)
    const program = fork(new URL('./closes-in-a-job.ts', import.meta.url), { execArgv: [] })
    const [[told], [code]] = await Promise.all([once(program, 'message'), once(program, 'exit')])
    expect({ told: told as unknown, code: code as unknown }).toEqual({ told: 'closed', code: 0 })
  })

  test('closing cancels what runs and what waits', async () => {
    pool = open(1)
    const jobs = Promise.allSettled([pool.run('hang'), pool.run('waiting')])
    await pool.close()
    expect(await jobs).toMatchObject([{ reason: { code: 'cancelled' } }, { reason: { code: 'cancelled' } }])
  })
})
