import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gainsay, ownFolder, REPORTS } from './command-line.ts'

const own = ownFolder()
const file = join(own.folder, 'crossing.gainsay')

beforeAll(() => gainsay('import', file, REPORTS))

afterAll(own.remove)

describe('a damaged workspace', () => {
  it.each([
    ['with one wrong letter', 'what is not named here is sound', flipped],
    ['with a page of rubbish', 'nothing that is read from it can be trusted', rubbish],
  ])('%s is told of, with what to do', async (_, advice, damage) => {
    const damaged = join(own.folder, 'damaged.gainsay')
    const bytes = damage(readFileSync(file))
    writeFileSync(damaged, bytes)
    const { code, out } = await gainsay('check', damaged)
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(advice) })
    expect(readFileSync(damaged).equals(bytes)).toBe(true)
  })

  /** Wherever it stands: pages that are free may hold it too. */
  function flipped(bytes: Buffer): Buffer {
    const words = 'seen any inspector'
    const damaged = Buffer.from(bytes)
    for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) damaged.write('S', at)
    return damaged
  }

  /** Of a table that is always read. */
  function rubbish(bytes: Buffer): Buffer {
    return Buffer.from(bytes).fill(0x55, 4096, 8192)
  }
})

describe('a workspace that is none', () => {
  it('is refused by every command that needs one, and left as it was', async () => {
    const other = join(own.folder, 'letter.gainsay')
    writeFileSync(other, 'Dear editor,')
    for (const args of [
      ['list', other],
      ['check', other],
      ['import', other, REPORTS],
    ]) {
      const { code, err } = await gainsay(...args)
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('letter.gainsay') })
    }
    expect(readFileSync(other, 'utf8')).toBe('Dear editor,')
  })
})
