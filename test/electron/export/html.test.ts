import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { filledWith } from './filled-with.ts'
import { everything, textOf } from './written-as.ts'

describe('the web page', () => {
  test('shows the text of each block letter for letter, under any overlaps', async () => {
    const { document } = parseHTML(await textOf('html'))
    const shown = [...document.querySelectorAll('.text > :not(h3)')].map((block) => block.textContent)
    const stored = everything().documents.flatMap(({ text }) =>
      text.blocks.map(({ start, end }) => text.text.slice(start, end)),
    )
    expect(shown).toEqual(stored)
  })

  test('links every note with its place in the text and back', async () => {
    const { document } = parseHTML(await textOf('html'))
    const targets = [...document.querySelectorAll('a[href^="#"]')].map(
      (link) => link.getAttribute('href')?.slice(1) ?? '',
    )
    expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([])
    expect(targets.filter((id) => /^(note|text)-/.test(id))).toHaveLength(24)
  })

  test('has no element that runs or loads anything, whatever its sources say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...'<>"\'&/= ascriptimgonerror\r\n') }),
        async (foreign) => {
          const { document } = parseHTML(await textOf('html', filledWith(foreign)))
          expect(
            document.querySelectorAll('script, img, iframe, link, object, [src], [onerror]').length,
          ).toBe(0)
        },
      ),
    )
  })
})
