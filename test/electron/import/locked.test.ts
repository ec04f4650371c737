import { expect, test } from 'vitest'
import { answerParse } from '../../../electron/import/answer-parse.ts'
import { BEGINNING } from '../../../electron/import/container.ts'
import { zipOf } from '../../../electron/zip/zip-of.ts'

const archive = (parts: Readonly<Record<string, string>>) =>
  zipOf(Object.entries(parts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })))

async function outcome(fileName: string, bytes: Uint8Array): Promise<string> {
  const answer = await answerParse({ kind: 'file', fileName, bytes })
  return answer.kind === 'refused' ? answer.code : answer.kind
}

test('an OpenDocument text behind a password is refused as such', async () => {
  const manifest = '<manifest><file-entry full-path="content.xml"><encryption-data/></file-entry></manifest>'
  expect(await outcome('a.odt', archive({ 'META-INF/manifest.xml': manifest, 'content.xml': 'noise' }))).toBe(
    'protected',
  )
})

test('a book whose chapters are locked is refused; one whose fonts are hidden is read', async () => {
  const book = (locked: string) =>
    archive({
      'META-INF/container.xml': '<container><rootfile full-path="book.opf"/></container>',
      'META-INF/encryption.xml': `<encryption><EncryptedData><CipherData><CipherReference URI="${locked}"/></CipherData></EncryptedData></encryption>`,
      'book.opf':
        '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
      'a.xhtml': '<html><body><p>The gates of Korrin stayed shut.</p></body></html>',
    })
  expect([await outcome('a.epub', book('a.xhtml')), await outcome('a.epub', book('font.otf'))]).toEqual([
    'protected',
    'extracted',
  ])
})

test('a workbook behind a password is refused as such', async () => {
  const bytes = Buffer.from('\xd0\xcf\x11\xe0\0\0', 'latin1')
  const answer = await answerParse({ kind: 'parts', fileName: 'a.xlsx', held: { bytes }, from: BEGINNING })
  expect(answer).toMatchObject({ kind: 'refused', code: 'protected' })
})

test('a Word document in an archive that asks for a password is refused as such', async () => {
  const bytes = archive({ 'word/document.xml': '<document/>' })
  const view = new DataView(bytes.buffer)
  const directory = view.getUint32(bytes.length - 6, true)
  view.setUint16(directory + 8, 1, true)
  expect(await outcome('a.docx', bytes)).toBe('protected')
})
