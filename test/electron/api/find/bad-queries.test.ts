import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchFacets } from '../../../../shared/contract/search.ts'
import { askSample } from './ask-sample.ts'

const sample = askSample()
const { ask } = sample

const STRINGS = new URL('../../../../../shared/data/strings/', import.meta.url)

describe('bad input', () => {
  test('is answered, whatever it is', async () => {
    const pieces = fc.constantFrom(
      '+',
      '-',
      '~',
      '^',
      '*',
      ':',
      '"',
      '\\',
      ' ',
      'a',
      '1',
      '“',
      '..',
      'none',
      'said:',
      'in:',
      'tag:',
      'İ',
      '\u0301',
    )
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: pieces, maxLength: 30 }), async (query) => {
        await ask(query)
        const facets = await sample.find.facets(query)
        if (facets !== null) searchFacets.parse(facets)
      }),
      { numRuns: 200 },
    )
  })

  test('of 10,000 characters is answered', async () => {
    for (const unit of [
      'a',
      '* ',
      'gate* ',
      'gate~2 ',
      '"a b" ',
      '+',
      '"',
      'a:',
      '(',
      'stance:denial ',
      'w ',
    ])
      await ask(unit.repeat(10_000).slice(0, 10_000))
  })

  test.skipIf(!existsSync(STRINGS))(
    'from the lists of awkward strings is answered (skipped where the lists are absent)',
    { timeout: 60_000 },
    async () => {
      const lines = ['blns.json', 'xss-payloads.txt'].flatMap((name) =>
        readFileSync(new URL(name, STRINGS), 'utf8').split('\n'),
      )
      for (const line of lines) await ask(line.slice(0, 10_000), { limit: 5, offset: 0 })
      expect(lines.length).toBeGreaterThan(500)
    },
  )
})
