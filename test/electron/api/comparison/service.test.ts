import { expect, onTestFinished, test } from 'vitest'
import type { ComparisonProgress } from '../../../../electron/api/comparison/progress.ts'
import { createComparisonService } from '../../../../electron/api/comparison/service.ts'
import { countCompared } from '../../../../electron/store/parallels/compared-documents.ts'
import { finish, invented, libraryOf, passagesOf } from './library-of.ts'

/** Every other text has the passage of the one before it. */
const TEXTS = Array.from({ length: 50 }, (_, index) =>
  index % 2 === 0 ? invented(index, 8) : `${invented(index - 1, 4)}\n\n${invented(index, 5)}`,
)

/** A library in the middle of its comparison, and the thread that goes on with it. */
function halfCompared() {
  const library = libraryOf(TEXTS)
  const comparison = library.reopen()
  while (countCompared(library.db, 1).behind > TEXTS.length / 2) comparison.step()
  return library
}

function serviceOf(file: string, delay = 0) {
  const service = createComparisonService({
    file,
    delay,
    announce: () => hear(),
    log: (error) => expect.fail(String(error)),
  })
  onTestFinished(() => service.close())
  let hear = () => {}
  return {
    ...service,
    /** Resolves when the thread has told such a status. */
    until: (isSo: (status: ComparisonProgress) => boolean) =>
      new Promise<void>((resolve) => {
        hear = () => {
          const status = service.status()
          if (status !== null && isSo(status)) resolve()
        }
        hear()
      }),
  }
}

const isDone = ({ behind, waiting, busy }: ComparisonProgress) => behind + waiting === 0 && !busy

const wanted = (): unknown[] => {
  const { db, reopen } = libraryOf(TEXTS)
  finish(reopen())
  return passagesOf(db)
}

test('a comparison that is stopped in the middle stays there, and goes on when it is told to', async () => {
  const { db, ids } = halfCompared()
  const [one = '', other = ''] = ids
  const service = serviceOf(db.name)
  service.stop()
  await service.align(one, other) // what was asked before is done then
  const { behind } = countCompared(db, 1)
  await service.align(one, other)
  await service.until(({ stopped, busy }) => stopped && !busy)
  expect(behind).toBeGreaterThan(0)
  expect(service.status()).toMatchObject({ stopped: true, behind })
  expect(countCompared(db, 1).behind).toBe(behind)

  service.resume()
  await service.until(isDone)
  expect(passagesOf(db)).toEqual(wanted())
})

test('a comparison whose program is closed in the middle goes on with the next one, and comes to the same', async () => {
  const { db, ids } = halfCompared()
  const [one = '', other = ''] = ids
  for (let times = 0; times < 3; times++) {
    const service = serviceOf(db.name)
    await service.align(one, other)
    await service.close()
  }
  const service = serviceOf(db.name)
  service.refresh()
  await service.until(isDone)
  expect(passagesOf(db)).toEqual(wanted())
})

test('it is not done before it has heard of the last change', async () => {
  const { db, ids } = halfCompared()
  const [one = '', other = ''] = ids
  const service = serviceOf(db.name)
  service.refresh()
  await service.until(isDone)

  for (let times = 0; times < 100; times++) service.refresh()
  let done = 0
  void service.until((status) => isDone(status) && ++done < 0)
  await service.align(one, other) // what was asked before is heard then
  await service.align(one, other) // and told of
  expect(done).toBe(1)
})

test('it begins some time after the first change, although others follow without a rest', async () => {
  const { db } = halfCompared()
  const service = serviceOf(db.name, 50)
  const changes = setInterval(service.refresh, 1)
  onTestFinished(() => clearInterval(changes))
  await service.until(({ behind }) => behind < TEXTS.length / 2)
  expect(countCompared(db, 1).behind).toBeLessThan(TEXTS.length / 2)
})
