import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Client } from '../../renderer/client/client.ts'
import { openTestWorkbench, type TestWorkbench } from './test-workbench.ts'

let bench: TestWorkbench
let client: Client

beforeEach(async () => {
  bench = await openTestWorkbench()
  client = bench.page()
})

afterEach(() => bench.close())

it('keeps what the page drew until it is saved, byte for byte', async () => {
  const table = await client.call('export.keep', { fileName: 'timeline.csv', content: 'a,ö\r\n' })
  const image = await client.call('export.keep', { fileName: 'a b.png', content: 'iVBORw==', base64: true })
  expect(bench.workbench.save(table.token)).toEqual({
    fileName: 'timeline.csv',
    mediaType: 'text/csv; charset=utf-8',
    content: 'a,ö\r\n',
  })
  expect(bench.workbench.save(image.token)).toEqual({
    fileName: 'a b.png',
    mediaType: 'image/png',
    content: Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  })
})

it.each(['../timeline.svg', 'a/b.csv', 'c\\d.png', 'page.html', '.svg'])(
  'does not keep “%s”: no place, and nothing but pictures and tables',
  async (fileName) => {
    await expect(client.call('export.keep', { fileName, content: 'x' })).rejects.toMatchObject({
      code: 'invalid-input',
    })
  },
)
