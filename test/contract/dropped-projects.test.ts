import { expect, test } from 'vitest'
import { writeJson } from '../../electron/exchange/json/write-json.ts'
import { smallProject } from '../electron/exchange/small-project.ts'
import { openTestWorkbench } from './test-workbench.ts'

test('projects in a folder are found, and its other files are imported without them', async () => {
  const bench = await openTestWorkbench()
  try {
    const client = bench.page()
    bench.grantTexts({
      'box/a.txt': 'The commission said on Monday that it had asked for the logs.\n',
      'box/deep/harbour.json': writeJson(smallProject()),
      'box/news.json': '[{"headline": "Logs", "body_text": "The commission asked for the logs on Monday."}]',
    })
    const [folder = ''] = bench.grantFolder('box')
    const { projects } = await client.call('projects.recognise', { grants: [folder] })
    expect(projects).toEqual([{ grant: expect.any(String), name: 'harbour.json', within: folder }])
    const except = projects.map(({ grant }) => grant)
    const { outcomes } = await client.call('documents.import', { grants: [folder], except })
    expect(outcomes.map(({ kind, path }) => [kind, path])).toEqual([
      ['imported', 'box/a.txt'],
      ['imported', 'box/news.json › 1 · Logs'],
    ])
    expect((await client.call('projects.takeIn', { grant: except[0] ?? '' })).name).toBe('harbour.json')
  } finally {
    await bench.close()
  }
})
