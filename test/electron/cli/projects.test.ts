import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeJson } from '../../../electron/exchange/json/write-json.ts'
import { smallProject } from '../exchange/small-project.ts'
import { gainsay, gainsayJson, ownFolder } from './command-line.ts'

const own = ownFolder()
afterAll(own.remove)
const at = (name: string) => join(own.folder, name)

test('a project is taken in, goes out as a pack that proves itself, and two people are compared', async () => {
  writeFileSync(at('harbour.json'), writeJson(smallProject()))
  const file = at('w.gainsay')
  expect(await gainsayJson('import', file, at('harbour.json'))).toMatchObject({
    projects: [{ path: 'harbour.json', report: { added: { documents: 2, statements: 3 }, losses: [] } }],
  })
  await gainsayJson('export', file, '--format', 'pack', '--out', at('pack.zip'))
  expect(await gainsayJson('check', at('pack.zip'))).toEqual({ problems: [] })
  expect(await gainsayJson('agree', file)).toMatchObject({
    between: ['Mara', 'Ida'],
    agreement: { documents: 1 },
  })
})

test('a pack with one changed byte is named, with exit code 1, and not taken in', async () => {
  const bytes = readFileSync(at('pack.zip'))
  const place = bytes.indexOf('Nobody has seen')
  writeFileSync(at('changed.zip'), bytes.with(place, bytes[place] === 78 ? 77 : 78))
  const { code, out } = await gainsay('check', at('changed.zip'))
  expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('originals/00000000-report-2.txt') })
  const taken = await gainsay('import', at('other.gainsay'), at('changed.zip'))
  expect({ code: taken.code, out: taken.out }).toEqual({
    code: 1,
    out: expect.stringContaining('not as it was written'),
  })
  // A workspace that would have been made for it is not left behind, nor anything beside it.
  expect(readdirSync(own.folder).filter((name) => name.startsWith('other'))).toEqual([])
})
