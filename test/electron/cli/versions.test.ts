import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { gainsay, gainsayJson, ownFolder } from './command-line.ts'

const own = ownFolder()
const file = join(own.folder, 'gates.gainsay')
const source = join(own.folder, 'gates.txt')
const TEXT =
  'Gates of the dam\n\n“We have not seen any leak in the tunnel,” Marta Oyelin told the council on Monday.\n'

/** Which folder is watched is kept for the person: here that is nobody. */
beforeAll(() => {
  for (const name of ['HOME', 'XDG_CONFIG_HOME', 'APPDATA']) vi.stubEnv(name, own.folder)
})
afterAll(own.remove)

it('takes a changed file as a new text, saves each original, and proves the whole', async () => {
  writeFileSync(source, TEXT)
  const { imported } = Object(await gainsayJson('import', file, source))
  const id: string = imported[0].id
  await gainsay('tag', file, id, '--quote', 'We have not seen any leak', '--stance', 'denial')
  expect((await gainsay('again', file)).out).toContain('0 documents changed, 0 the same, 0 not read')

  writeFileSync(source, TEXT.replace('not seen any', 'seen a'))
  expect(await gainsayJson('again', file)).toEqual([
    { id, path: source, kind: 'renewed', number: 2, moved: 0, review: 1 },
  ])
  const out = join(own.folder, 'first.txt')
  await gainsay('original', file, id.slice(0, 8), '--out', out, '--text', '1')
  expect(readFileSync(out, 'utf8')).toBe(TEXT)
  await gainsay('original', file, id, '--out', out)
  expect(readFileSync(out, 'utf8')).toContain('have seen a leak')
  expect((await gainsay('check', file)).code).toBe(0)
})

it('watches a folder that is there, and no other', async () => {
  expect(await gainsayJson('watch', file, own.folder)).toEqual({ folder: own.folder })
  expect(await gainsayJson('watch', file)).toEqual({ folder: null })
  const { code, err } = await gainsay('watch', file, join(own.folder, 'nowhere'))
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('nowhere') })
})

it('writes no original that is not there', async () => {
  const out = join(own.folder, 'none.txt')
  const { code, err } = await gainsay('original', file, 'ffffffff', '--out', out)
  expect({ code, err, made: existsSync(out) }).toEqual({
    code: 1,
    err: expect.stringContaining('ffffffff'),
    made: false,
  })
})
