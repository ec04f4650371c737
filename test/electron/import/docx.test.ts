import { expect, test } from 'vitest'
import { extract } from '../../../electron/import/extract.ts'
import { zipOf } from '../../../electron/zip/zip-of.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'

test('a comment that names nobody begins with its own words', async () => {
  const comment = (id: number, author: string) =>
    `<w:comment w:id="${id}" ${author}>${paragraph(`Says who ${id}?`)}</w:comment>`
  const reference = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`
  const files = {
    'word/document.xml': `<w:document ${W}><w:body>${paragraph('The gates were tested on Monday.')}<w:p>${reference(0)}${reference(1)}</w:p></w:body></w:document>`,
    'word/comments.xml': `<w:comments ${W}>${comment(0, 'w:author="Ivo Lenz"')}${comment(1, 'w:author=""')}</w:comments>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}" Target="comments.xml"/></Relationships>`,
  }
  const bytes = zipOf(
    Object.entries(files).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) })),
  )
  const { text } = await extract('a.docx', bytes)
  expect(text.split('\n').filter(Boolean).slice(1)).toEqual(['Ivo Lenz: Says who 0?', 'Says who 1?'])
})
