import { DOMParser } from 'linkedom'
import { expect, test } from 'vitest'
import { openZip } from '../../../../electron/zip/open-zip.ts'
import { bytesOf } from '../written-as.ts'

/** Each paragraph that a note becomes, as Word is told it: its words with their looks, and the list that it is in. */
async function paragraphsOf(note: string) {
  const lists = { documents: [], speakers: [], propositions: [], tags: [], links: [], origins: new Map() }
  const bytes = await bytesOf('docx', { workspace: 'Gates', note, ...lists })
  const xml = Buffer.from(openZip(bytes).read('word/document.xml') ?? []).toString()
  const body = new DOMParser().parseFromString(xml, 'text/xml')
  const all = [...body.querySelectorAll('w\\:p')]
  const isHeading = (paragraph: Element) =>
    paragraph.querySelector('w\\:pStyle')?.getAttribute('w:val') === 'Heading1'
  // Above the note stand the title and what is in the document, below it the first heading.
  return all.slice(2, all.findIndex(isHeading)).map((paragraph) => {
    const list = paragraph.querySelector('w\\:numId')?.getAttribute('w:val')
    const runs = [...paragraph.querySelectorAll('w\\:r')].map((run) => {
      const looks = ['b', 'i', 'strike', 'u'].filter((look) => run.querySelector(`w\\:${look}`) !== null)
      return `${looks.map((look) => `${look}:`).join('')}${run.querySelector('w\\:br') === null ? run.querySelector('w\\:t')?.textContent : '⏎'}`
    })
    return `${list === undefined || list === null ? '' : `[${list}] `}${runs.join('|')}`
  })
}

test('bold, italics, links and line ends are what they are in the program', async () => {
  expect(await paragraphsOf('**Careful:** *not* a ~~lie~~.\nSee [the pool](https://example.org/a).')).toEqual(
    ['b:Careful:| |i:not| a |strike:lie|.|⏎|See |u:the pool| (https://example.org/a)|.'],
  )
})

test('lists are lists of Word, each counted from its own first number', async () => {
  expect(await paragraphsOf('- north\n  1. one\n  2. two\n- south\n\nThen:\n\n5. five')).toEqual([
    '[2] north',
    '[3] one',
    '[3] two',
    '[2] south',
    'Then:',
    '[4] five',
  ])
})

test.each([
  ['HTML', '<b>x</b> <w:fldSimple/>', ['<b>|x|</b>| <w:fldSimple/>']],
  ['a heading', '# Gates\nshut', ['b:Gates', 'shut']],
  ['a table', '| a |\n|---|\n| 1 |', ['b:a', '1']],
  ['an address of a script', '[press](javascript:alert(1))', ['u:press| (javascript:alert(1))']],
  ['white space', ' \n', []],
])('%s is laid out and nothing more', async (_, text, paragraphs) => {
  expect(await paragraphsOf(text)).toEqual(paragraphs)
})
