import { z } from 'zod'
import { createPool } from '../../../electron/jobs/pool.ts'

/** A program that closes its pool while a job hangs, says so, and has nothing left to do. */
const program = new URL('./pool-worker.ts', import.meta.url)
const pool = createPool<string, string>({ program, size: 1, limitMs: 20_000, answer: z.string() })
pool.run('hang').catch(() => undefined)
await pool.close()
process.send?.('closed', () => process.disconnect())
