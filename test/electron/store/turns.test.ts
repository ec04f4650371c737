import { expect, it } from 'vitest'
import { createTurns } from '../../../electron/store/turns.ts'

/** Work that goes on until the test ends it, and what has begun so far. */
function bench() {
  const turns = createTurns()
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const work = (name: string) => () => {
    begun.push(name)
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)))
  }
  return { turns, begun, work, end: (name: string) => ends.get(name)?.() }
}

it('lets those who write a little write beside each other, at once', async () => {
  const { turns, begun, work, end } = bench()
  const both = [turns.share(work('a')), turns.share(work('b'))]
  expect(begun).toEqual(['a', 'b'])
  end('a')
  end('b')
  expect(await Promise.all(both)).toEqual(['a', 'b'])
})

it('lets one be alone when those before have ended, and those after wait for it', async () => {
  const { turns, begun, work, end } = bench()
  const before = turns.share(work('before'))
  const alone = turns.alone(work('alone'))
  const after = turns.share(work('after'))
  expect(begun).toEqual(['before'])
  end('before')
  await before
  await expect.poll(() => begun).toEqual(['before', 'alone'])
  end('alone')
  await alone
  await expect.poll(() => begun).toEqual(['before', 'alone', 'after'])
  end('after')
  await after
})

it('goes on after work that failed', async () => {
  const { turns } = bench()
  const failed = turns.alone(() => Promise.reject(new Error('no')))
  await expect(failed).rejects.toThrow('no')
  await expect(turns.share(() => Promise.reject(new Error('neither')))).rejects.toThrow('neither')
  expect(await turns.alone(() => 'done')).toBe('done')
})
