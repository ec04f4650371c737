import { expect, test } from 'vitest'
import { extract } from '../../../../electron/import/extract.ts'

const PARAGRAPH =
  '<p>The river rose two metres at Anselt on Wednesday, the town said, and named no figure of its own.</p>'

const page = (title: string, head = '', heading = 'River rises at Anselt') =>
  `<html><head><title>${title}</title>${head}</head><body><article><h1>${heading}</h1>${PARAGRAPH.repeat(5)}</article></body></html>`

test.each([
  ['names it in its title alone', page('River rises at Anselt | The Brede Courier'), 'The Brede Courier'],
  [
    'names it itself',
    page('River rises at Anselt | The Brede Courier', '<meta property="og:site_name" content="Brede">'),
    'Brede',
  ],
  ['names none', page('River rises at Anselt'), null],
  ['has a title that is no headline with a name', page('River rises: two towns at risk'), null],
])('the outlet of a page that %s', async (_, source, outlet) => {
  const read = await extract('page.html', Buffer.from(source))
  expect(read.outlet).toBe(outlet)
})

test('the headline goes without the name of the site', async () => {
  const read = await extract('page.html', Buffer.from(page('River rises at Anselt | The Brede Courier')))
  expect(read.title).toBe('River rises at Anselt')
})

test('the writer goes without the “By” before the name, also where only the article tells of one', async () => {
  const source = page('River rises at Anselt').replace('</h1>', '</h1><p class="writtenby">By Ana Writer</p>')
  expect((await extract('page.html', Buffer.from(source))).author).toBe('Ana Writer')
})
