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

test.each([
  ['ends twice', '<article>', '</body></html><article>'],
  ['has words in its head', '<body>', ''],
  ['never ends its head', '</head>', ''],
  ['has no page around its body', /<\/?html>/g, ''],
  ['has a quotation mark too many in its first tag', '<html>', '<html lang="en>'],
])('a page that %s is read whole all the same', async (_, tag, broken) => {
  const source = page('River rises at Anselt', '<script>let of = "a program"</script>').replace(tag, broken)
  const { text } = await extract('page.html', Buffer.from(source))
  expect(text).toContain('\n\nThe river rose two metres')
  expect(text).not.toContain('program')
})

test('a page of elements that lie deep in one another is taken whole, with a doctype and without one', async () => {
  const deep = page('River rises at Anselt').replace('<article>', `<article>${'<div>'.repeat(300)}`)
  for (const source of [deep, `<!doctype html>${deep}`]) {
    const { warnings } = await extract('page.html', Buffer.from(source))
    expect(warnings.join()).toContain('the whole page was taken')
  }
})
