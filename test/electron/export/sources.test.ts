import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentDetail } from '../../../shared/model/document.ts'
import { everything, textOf } from './written-as.ts'
import { smallNotebook } from './small-notebook.ts'

/** A notebook of one document with these fields. */
function sourceOf(fields: Partial<DocumentDetail>) {
  const notebook = smallNotebook()
  const [first] = notebook.documents
  if (first === undefined) throw new Error('the notebook has documents')
  const document = { ...first, detail: { ...first.detail, ...fields }, statements: [] }
  return everything({ ...notebook, links: [], documents: [document] })
}

const words = fc.string({ unit: fc.constantFrom(...'{}\\%&#$_~^@,="\n\r\tER -aé'), maxLength: 30 })

/** How deep the braces of a BibTeX file stand after each of its signs: it counts them whether they are escaped or not. */
function depths(text: string): number[] {
  let depth = 0
  return [...text].map((sign) => (depth += sign === '{' ? 1 : sign === '}' ? -1 : 0))
}

describe('BibTeX', () => {
  test('has one entry with balanced braces, whatever the source is called', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, async (title, outlet) => {
        const bib = await textOf('bibtex', sourceOf({ title, outlet, note: title }))
        expect(bib.match(/^@/gm)).toHaveLength(1)
        expect(Math.min(...depths(bib.trimEnd()).slice(20, -1))).toBeGreaterThan(0)
        expect(depths(bib).at(-1)).toBe(0)
      }),
    )
  })

  test('writes signs of LaTeX so that they print as themselves', async () => {
    const bib = await textOf('bibtex', sourceOf({ title: '100% of $5 & #1_a {b} \\input{x} ~ ^' }))
    expect(bib).toContain(
      String.raw`title = {{100\% of \$5 \& \#1\_a \textbraceleft{}b\textbraceright{} \textbackslash{}input\textbraceleft{}x\textbraceright{} \textasciitilde{} \textasciicircum{}}},`,
    )
  })

  test('keeps each author as a whole name, and an address as it is', async () => {
    const bib = await textOf(
      'bibtex',
      sourceOf({ author: 'Ana Lyst and News & Co', url: 'https://a.org/x_y?{' }),
    )
    expect(bib).toContain('author = {{Ana Lyst} and {News} and {Co}}')
    expect(bib).toContain('url = {https://a.org/x_y?%7B}')
  })
})

test.each([
  [
    { outlet: 'Northline', published: '2024-03-13T09:30', language: 'de' },
    [
      '@article',
      'journal = {Northline}',
      'entrysubtype = {newspaper}',
      'year = {2024}',
      'date = {2024-03-13}',
      'langid = {german}',
      'month = mar',
    ],
  ],
  [{ outlet: null, published: '2024', language: null }, ['@misc', 'year = {2024}', 'date = {2024}']],
] as const)('BibTeX says of %j what each style prints in its own way', async (fields, told) => {
  const bib = await textOf('bibtex', sourceOf(fields))
  const lines = bib.split('\n').filter((line) => !/title|author|url|annote|^}?$/.test(line))
  expect(lines.map((line) => line.trim().replace(/,$|(?<=^@\w+)\{.*$/, ''))).toEqual(told)
})

describe('RIS', () => {
  test('has one field on each line and one record, whatever the source is called', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, async (title, note) => {
        const ris = await textOf('ris', sourceOf({ title, note: `${note}\r\nER  - \r\nTY  - BOOK` }))
        const lines = ris.trimEnd().split('\r\n')
        expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-/.test(line))).toEqual([])
        expect(lines.filter((line) => /^(TY|ER)/.test(line))).toEqual(['TY  - NEWS', 'ER  -'])
      }),
    )
  })
})

test('a source is cited by the same name in every format, and in a part of the workspace', async () => {
  const document = sourceOf({ outlet: 'Żółta Gazeta', published: '2024-03-01' })
  const [csl, bib, ris] = [
    await textOf('csl-json', document),
    await textOf('bibtex', document),
    await textOf('ris', document),
  ]
  const [{ id }] = JSON.parse(csl)
  expect(id).toMatch(/^zotagazeta2024-[0-9a-f]{6}$/)
  expect([bib.includes(`@article{${id},`), ris.includes(`ID  - ${id}\r\n`)]).toEqual([true, true])
})

test('an address that is none of the web goes into no reference', async () => {
  const document = sourceOf({ url: 'javascript:alert(1)' })
  for (const format of ['csl-json', 'bibtex', 'ris'] as const)
    expect(await textOf(format, document)).not.toContain('javascript')
})
