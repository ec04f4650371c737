import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { change } from '../../../electron/store/history.ts'
import { openStore } from '../../../electron/store/open.ts'
import { saveFilter } from '../../../electron/store/saved-filters.ts'
import { gainsay, gainsayJson, ownFolder, REPORTS } from './command-line.ts'

const own = ownFolder()
const file = join(own.folder, 'crossing.gainsay')
const out = join(own.folder, 'notes.md')

const onlyDocument = async () => {
  const [document] = z.array(z.object({ id: z.string() })).parse(await gainsayJson('list', file))
  return document?.id ?? ''
}

beforeAll(async () => {
  await gainsay('import', file, join(REPORTS, 'bridge-herald.txt'))
  for (const [stance, quote] of [
    ['claim', 'There is no reason to stay on the quay.'],
    ['denial', 'The harbour union does not believe it.'],
  ] as const)
    await gainsay('tag', file, await onlyDocument(), '--quote', quote, '--stance', stance)
  const store = openStore(file)
  const filter = { stances: ['denial' as const] }
  change(store.db, { label: 'filter', author: '' }, (tx) => saveFilter(tx, { name: 'Denials', filter }))
  store.close()
})

afterAll(own.remove)

it('writes what passes a saved filter, by its name in any letter case', async () => {
  const asked = ['export', file, '--format', 'markdown', '--out', out]
  expect(await gainsayJson(...asked, '--filter', 'denials')).toMatchObject({ statements: 1 })
  expect(readFileSync(out, 'utf8')).toContain('### ▼ Denial 2')
})

it('names the filters that there are where one is not found', async () => {
  const { code, err } = await gainsay('export', file, '--format', 'csv', '--out', out, '--filter', 'Claims')
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringContaining('No filter is called “Claims”. There is “Denials”. Nothing was written.'),
  })
})
