import { join } from 'node:path'
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

it('remembers what was exported last, but not a document that is gone', async () => {
  expect(await client.call('export.choice', {})).toBeNull()
  const gone = '00000000-0000-4000-8000-000000000001'
  await client.call('export.remember', {
    format: 'xlsx',
    columns: ['quote'],
    scope: { kind: 'document', document: gone },
  })
  expect(await client.call('export.choice', {})).toMatchObject({
    format: 'xlsx',
    columns: ['quote'],
    scope: { kind: 'everything' },
  })
})

it('takes in a template that is right, and writes by it', async () => {
  await client.call('export.addTemplate', {
    name: 'Mine.txt',
    text: '{{! Mine. }}{{workspace}}: {{statementCount}}',
  })
  const { templates } = await client.call('export.templates', {})
  expect(templates[0]).toEqual({ name: 'Mine.txt', kind: 'text', own: true, about: 'Mine.' })
  const { fileName, preview } = await client.call('export.run', { format: 'template', template: 'Mine.txt' })
  expect([fileName.endsWith('.txt'), preview.text]).toEqual([true, expect.stringMatching(/: 0$/)])
})

it('keeps no template that is wrong, and says where it is', async () => {
  await expect(
    client.call('export.addTemplate', { name: 'Wrong.md', text: '\n{{speeker}}' }),
  ).rejects.toMatchObject({ code: 'invalid-input', message: expect.stringContaining('Line 2') })
  expect((await client.call('export.templates', {})).templates.filter(({ own }) => own)).toEqual([])
})

it('gives the page that a person has to print where the host cannot', async () => {
  const formats = await client.call('export.formats', {})
  const { fileName } = await client.call('export.run', { format: 'pdf' })
  expect([formats.filter(({ printed }) => printed).map(({ format }) => format), fileName.slice(-5)]).toEqual([
    ['pdf'],
    '.html',
  ])
})

it('opens the folder of templates where the host can, and says where it cannot', async () => {
  const { folder, canShow } = await client.call('export.templates', {})
  expect([folder, canShow]).toEqual([join(bench.folder, 'user', 'templates'), false])
  expect(await client.call('export.showTemplates', {})).toEqual({})
})
