import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createFinder, type FindJob } from '../../../../electron/api/find/finder.ts'
import { AppError } from '../../../../shared/contract/errors.ts'
import { openSampleSearch } from './sample-search.ts'

const JOBS: readonly FindJob[] = [
  { kind: 'read' },
  { kind: 'answer', query: 'gates in:statements', page: { limit: 20, offset: 0 }, texts: null },
  { kind: 'answer', query: 'the in:notes in:furniture', page: { limit: 20, offset: 0 }, texts: null },
  { kind: 'facets', query: 'stance:denial', documents: null },
  { kind: 'facets', query: 'gates in:statements', documents: null },
]

test('a job that was taken back ends at its next step, and the next one is answered as if it had never been', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-withdrawn-'))
  const sample = await openSampleSearch(folder)
  onTestFinished(async () => {
    await sample.close()
    rmSync(folder, { recursive: true, force: true })
  })
  for (const job of JOBS) {
    let asked = 0
    const whole = createFinder(sample.store.db)(job, () => void (asked += 1))
    expect(asked).toBeGreaterThan(0)
    const find = createFinder(sample.store.db)
    for (let steps = 0; steps < asked; steps++) {
      let left = steps
      const wanted = () => {
        if (left-- === 0) throw new AppError('cancelled', 'Stopped.')
      }
      // What was read before is not read again: a later try may come to its end with fewer questions.
      try {
        expect(find(job, wanted)).toEqual(whole)
      } catch (error) {
        expect(error).toMatchObject({ code: 'cancelled' })
      }
    }
    expect(find(job)).toEqual(whole)
  }
})
