import { describe, expect, test } from 'vitest'
import { importAll } from './import-all.ts'

const bytes = (text: string) => Buffer.from(text)
const item = (title: string, words: string) =>
  `<item><title>${title}</title><description>${words}</description></item>`
const rss = (items: string, before = '') =>
  bytes(`${before}<rss version="2.0"><channel><title>Northline Wire</title>${items}</channel></rss>`)

describe('a feed', () => {
  test('gives each entry as a document, with what the feed says of all', async () => {
    const { told, documents } = await importAll({
      'northline.rss': rss(item('Gates', 'The gates are closing.') + item('Logs', 'The logs are asked for.')),
    })
    expect(told.map(({ path }) => path)).toEqual(['northline.rss › 1 · Gates', 'northline.rss › 2 · Logs'])
    expect(documents.map(({ extracted: { title, outlet, text } }) => [title, outlet, text])).toEqual([
      ['Gates', 'Northline Wire', 'Gates\n\nThe gates are closing.'],
      ['Logs', 'Northline Wire', 'Logs\n\nThe logs are asked for.'],
    ])
  })

  test.each([
    ['Rivers &amp; gates', 'Rivers & gates'],
    ['&#8220;No drop&#8221;, says Marsk', '“No drop”, says Marsk'],
    ['&lt;b&gt;Gates&lt;/b&gt; &amp;amp; logs &amp;#8217;24', 'Gates & logs ’24'],
    ['<![CDATA[<b>Gates</b> &amp; logs &#8217;24]]>', 'Gates & logs ’24'],
    ['A &lt;1 m drop, 5 &gt; 4', 'A <1 m drop, 5 > 4'],
  ])('calls its entries in the list as they are called in the library: %s', async (title, words) => {
    const { told, documents } = await importAll({ 'a.rss': rss(item(title, 'The gates are closing.')) })
    expect([told[0]?.path, documents[0]?.extracted.title]).toEqual([`a.rss › 1 · ${words}`, words])
  })

  test('that declares entities without end is read without them', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c SYSTEM "file:///etc/passwd">]>`
    const { documents } = await importAll({ 'bomb.xml': rss(item('Gates', 'One &b; two &c;.'), bomb) })
    expect(documents[0]?.extracted.text).toBe('Gates\n\nOne &b; two &c;.')
  })

  test('of a million entries that do not end is refused at once', async () => {
    const { told } = await importAll({ 'endless.rss': rss('<item><title>'.repeat(1_000_000)) })
    expect(told).toEqual([{ path: 'endless.rss', kind: 'failed', code: 'no-text' }])
  })

  test('with one broken entry gives the others', async () => {
    const { told } = await importAll({
      'northline.rss': rss(item('Gates', '<b>open') + item('Logs', 'The logs are asked for.')),
    })
    expect(told).toEqual([
      { path: 'northline.rss › 1 · Gates', kind: 'failed', code: 'damaged' },
      { path: 'northline.rss › 2 · Logs', kind: 'imported' },
    ])
  })

  test('something else in XML or JSON is refused in words', async () => {
    const { told } = await importAll({
      'other.xml': bytes('<?xml version="1.0"?><html><p>A page</p></html>'),
      'empty.rss': rss(''),
      'other.json': bytes('{"rows":[1,2]}'),
      'cut.json': bytes('{"items":[{"headline"'),
    })
    expect(told.map(({ path, code }) => [path, code])).toEqual([
      ['cut.json', 'damaged'],
      ['empty.rss', 'no-text'],
      ['other.json', 'wrong-type'],
      ['other.xml', 'wrong-type'],
    ])
  })
})
