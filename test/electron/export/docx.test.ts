import { DOMParser } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { openZip } from '../../../electron/zip/open-zip.ts'
import { filledWith } from './filled-with.ts'
import { bytesOf, everything } from './written-as.ts'

async function documentOf(notebook = everything()) {
  const xml = Buffer.from(openZip(await bytesOf('docx', notebook)).read('word/document.xml') ?? []).toString()
  return { xml, document: new DOMParser().parseFromString(xml, 'text/xml') }
}

const words = (element: Element): string =>
  [...element.querySelectorAll('w\\:t')].map(({ textContent }) => textContent).join('')

/** The words of all paragraphs of a style, in order. */
const ofStyle = (document: Awaited<ReturnType<typeof documentOf>>['document'], style: string) =>
  [...document.querySelectorAll('w\\:p')]
    .filter((each) => each.querySelector('w\\:pStyle')?.getAttribute('w:val') === style)
    .map(words)

describe('a Word document', () => {
  test('has headings of three depths, which Word shows as an outline', async () => {
    const { document } = await documentOf()
    expect({
      first: ofStyle(document, 'Heading1'),
      second: ofStyle(document, 'Heading2'),
      third: ofStyle(document, 'Heading3'),
    }).toEqual({
      first: ['Ledger', 'Notes', 'All statements', 'Sources'],
      second: ['השערים נסגרים', 'Gates <b>closing</b> & *open*'],
      third: [
        '▲ Claim 5, Ilena <i>Marsk</i>',
        '▼ Denial 1, Ilena <i>Marsk</i>',
        '? Question 2',
        '○ Comment 3',
        '▲ Claim 4',
      ],
    })
  })

  test('has a ledger, a line for each statement in its table, and no link that leads nowhere', async () => {
    const { document } = await documentOf()
    const [ledger, statements] = [...document.querySelectorAll('w\\:tbl')].map((table) =>
      [...table.querySelectorAll('w\\:tr')].map((row) => [...row.querySelectorAll('w\\:tc')].map(words)),
    )
    expect(ledger).toEqual([
      ['Proposition', '▲ Claimed by', '▼ Denied by'],
      [
        '-The gates [are] closingsettled contested',
        '1 statement from 1 originIlena <i>Marsk</i> ▲5',
        '1 statement from 1 originIlena <i>Marsk</i> ▼1',
      ],
    ])
    expect(statements?.map(([number, , , , said]) => [number, said])).toEqual([
      ['No.', 'Said'],
      ['5', ''],
      ['1', '12 March 2024'],
      ['2', ''],
      ['3', ''],
      ['4', ''],
    ])
    const names = (selector: string, name: string) =>
      [...document.querySelectorAll(selector)].flatMap((each) => each.getAttribute(name) ?? [])
    const bookmarks = names('w\\:bookmarkStart', 'w:name')
    expect(names('w\\:hyperlink', 'w:anchor').filter((anchor) => !bookmarks.includes(anchor))).toEqual([])
  })

  test('sets right-to-left words so', async () => {
    const { document } = await documentOf()
    const [quote] = [...document.querySelectorAll('w\\:p')].filter((each) => words(each).includes('השר אמר'))
    expect(quote?.querySelector('w\\:bidi')).not.toBeNull()
  })

  test('holds no sign that XML cannot hold, and no field that words of a source would make', async () => {
    const { xml, document } = await documentOf(
      filledWith('a\u0000\u001B<w:fldSimple w:instr="DDEAUTO"/>\uD800 b'),
    )
    expect(document.querySelectorAll('w\\:fldSimple')).toHaveLength(0)
    // oxlint-disable-next-line no-control-regex
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/)
    expect(ofStyle(document, 'Title')).toEqual(['a\uFFFD\uFFFD<w:fldSimple w:instr="DDEAUTO"/>\uFFFD b'])
  })
})
