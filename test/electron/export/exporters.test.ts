import { describe, expect, test } from 'vitest'
import { exportGrouping } from '../../../shared/contract/exports.ts'
import { exporters } from '../../../electron/export/registry.ts'
import { goldenOf } from './golden.ts'
import { smallNotebook } from './small-notebook.ts'
import { bytesOf, everything } from './written-as.ts'

/** A template has to be chosen, and `template.test.ts` tries those; what becomes a PDF is the web page. */
const fixed = exporters.filter(({ format }) => format !== 'template' && format !== 'pdf')

describe.each(fixed)('$label', ({ format, extension, asks, heavy }) => {
  const groupings = asks.includes('grouping') && !heavy ? exportGrouping.options : (['document'] as const)

  test.each(groupings)('grouped by %s stays as it was', async (groupBy) => {
    const golden = goldenOf(extension, await bytesOf(format, everything(), { groupBy }))
    const name = groupings.length === 1 ? format : `${format}-by-${groupBy}`
    await expect(golden.text).toMatchFileSnapshot(`../../goldens/export/${name}.${golden.extension}`)
  })

  test('is the same bytes in whatever order things are stored', async () => {
    const { documents, speakers, propositions, tags, links, ...rest } = smallNotebook()
    const turned = {
      ...rest,
      documents: documents
        .toReversed()
        .map((document) => ({ ...document, statements: document.statements.toReversed() })),
      speakers: speakers.toReversed(),
      propositions: propositions.toReversed(),
      tags: tags.toReversed(),
      links: links.toReversed(),
    }
    const [one, other] = [
      await bytesOf(format, everything(turned), { groupBy: 'speaker' }),
      await bytesOf(format, everything(), { groupBy: 'speaker' }),
    ]
    expect(Buffer.compare(one, other)).toBe(0)
  })

  test('can be written of nothing', async () => {
    const lists = { documents: [], speakers: [], propositions: [], tags: [], links: [], origins: new Map() }
    const empty = { workspace: 'Empty', note: '', ...lists }
    expect(await bytesOf(format, empty)).toBeInstanceOf(Uint8Array)
  })
})
