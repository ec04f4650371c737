import { globSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { createParsePool, type ParseAnswer } from '../../../electron/import/parse-job.ts'
import { importers } from '../../../electron/import/registry.ts'
import { workerUrl } from '../../../electron/jobs/worker-url.ts'
import { zipOf } from '../../../electron/zip/zip-of.ts'

const folder = new URL('../../fixtures/import/', import.meta.url).pathname

/** The threads of the program, one of them, so that each file meets the thread that the one before has left. */
const pool = createParsePool(
  workerUrl(import.meta.resolve('../../../electron/api/importing/parse-pool.ts'), './import-worker'),
)
afterAll(() => pool.close())

/** A file that kills or holds its thread rejects, and fails the test; every other is read, or refused in a sentence. */
async function outcome(fileName: string, bytes: Uint8Array): Promise<string> {
  const answer: ParseAnswer = await pool.run({ kind: 'file', fileName, bytes })
  if (answer.kind !== 'refused') return answer.kind
  expect(answer.message).toMatch(/^\S.{8,}\.$/su)
  return answer.code
}

const formats = importers.map(({ format, extensions: [extension = ''], begins = '', label }) => ({
  label,
  begins,
  name: `hostile${extension}`,
  fixture: globSync(`${folder}${format}/*${extension}`)[0] ?? '',
}))

/** Bytes that look like chance and are always the same. */
const noise = (length: number) => {
  const blocks = Array.from({ length: Math.ceil(length / 64) }, (_, i) =>
    createHash('sha512').update(String(i)).digest(),
  )
  return Buffer.concat(blocks).subarray(0, length)
}

describe.each(formats)('a file that calls itself $label', ({ name, begins, fixture }) => {
  test('and is empty is refused', async () => {
    expect(await outcome(name, new Uint8Array())).toBe('empty')
  })

  test('and is noise is refused, whatever it begins with', async () => {
    const bytes = Buffer.concat([Buffer.from(begins, 'latin1'), noise(20_000)])
    expect(await outcome(name, bytes)).toMatch(/binary|damaged|wrong-type|undecodable|no-text/)
  })

  test('and is cut off is read as far as it goes, or refused', async () => {
    const whole = readFileSync(fixture)
    for (const part of [0.02, 0.3, 0.6, 0.9, 0.99]) {
      expect(await outcome(name, whole.subarray(0, Math.ceil(whole.length * part)))).toBeTypeOf('string')
    }
  })

  test('and has every hundredth byte wrong is read, or refused', async () => {
    const bytes = Uint8Array.from(readFileSync(fixture), (byte, i) => (i % 100 === 99 ? byte ^ 0x55 : byte))
    expect(await outcome(name, bytes)).toBeTypeOf('string')
  })

  test('and is a picture, a program or an old office document is refused', async () => {
    const others = ['\x89PNG\r\n', '\x7fELF', '\xd0\xcf\x11\xe0', 'GIF8'].filter((begin) => begin !== begins)
    for (const begin of others) {
      expect(await outcome(name, Buffer.from(`${begin}\0\0 and so on`, 'latin1'))).toMatch(
        /wrong-type|protected/,
      )
    }
  })
})

test('a file of one format under the name of another is refused where it has to begin in a way of its own', async () => {
  const own = formats.filter(({ begins }) => begins !== '')
  for (const { fixture } of own) {
    for (const { name } of own.filter((other) => !fixture.endsWith(other.name.slice(7)))) {
      // A template of Word and a document are one format, as are both kinds of OpenDocument.
      expect([name, await outcome(name, readFileSync(fixture))]).toEqual([
        name,
        expect.stringMatching(/wrong-type|protected/),
      ])
    }
  }
})

describe('hostile content', () => {
  const word = (document: string) =>
    zipOf([{ path: 'word/document.xml', bytes: new TextEncoder().encode(document) }])
  const text = (content: string) => zipOf([{ path: 'content.xml', bytes: new TextEncoder().encode(content) }])
  const book = (chapter: string) =>
    zipOf(
      Object.entries({
        'META-INF/container.xml': '<c><rootfile full-path="b.opf"/></c>',
        'b.opf':
          '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
        'a.xhtml': chapter,
      }).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) })),
    )
  const deep = (element: string) => `<${element}>`.repeat(20_000) + 'x' + `</${element}>`.repeat(20_000)

  test('that is nested twenty thousand times is read or refused', async () => {
    expect([
      await outcome('a.docx', word(`<w:document><w:body>${deep('w:sdt')}</w:body></w:document>`)),
      await outcome('a.odt', text(`<d><body><text>${deep('section')}</text></body></d>`)),
      await outcome('a.fodt', Buffer.from(`<d><body><text>${deep('section')}</text></body></d>`)),
      await outcome('a.rtf', Buffer.from(`{\\rtf1 ${'{'.repeat(20_000)}words${'}'.repeat(20_000)}}`)),
      await outcome('a.epub', book(`<html><body>${deep('div')}</body></html>`)),
    ]).toEqual(['too-complex', 'too-complex', 'too-complex', 'extracted', 'extracted'])
  })

  test('of entities is not blown up, and nothing outside the file is read', async () => {
    const entities =
      '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    const answer = await pool.run({
      kind: 'file',
      fileName: 'a.fodt',
      bytes: Buffer.from(`${entities}<d><body><text><p>The gates &b; &f; stayed shut.</p></text></body></d>`),
    })
    expect(answer).toMatchObject({ kind: 'extracted', extracted: { text: 'The gates &b; &f; stayed shut.' } })
  })

  test('that unpacks to eight megabytes of nothing ends early', async () => {
    const blank = new Uint8Array(8 * 1024 * 1024)
    const bomb = (path: string) => zipOf([{ path, bytes: blank }])
    expect([
      await outcome('a.docx', bomb('word/document.xml')),
      await outcome('a.odt', bomb('content.xml')),
      await outcome('a.epub', bomb('META-INF/container.xml')),
    ]).toEqual(['too-large', 'too-large', 'too-large'])
  })

  test('that names files outside the archive is refused', async () => {
    const archive = Buffer.from(word('<w:document/>')).toString('latin1')
    const escaping = Buffer.from(archive.replaceAll('word/document.xml', '../../document.xm'), 'latin1')
    expect(await outcome('a.docx', escaping)).toBe('damaged')
  })

  test('of a PDF that refers to itself, or has a million pages, is refused or read', async () => {
    const tree = (kids: string, count: number) =>
      Buffer.from(
        `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [${kids}] /Count ${count} >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF`,
      )
    expect([await outcome('a.pdf', tree('2 0 R', 1)), await outcome('b.pdf', tree('', 1_000_000))]).toEqual([
      'damaged',
      'no-text',
    ])
  })

  test('of a PDF whose first and last page are damaged is refused, and leaves the thread to the next file', async () => {
    const whole = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>'
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 >>',
      ')',
      whole,
      ')',
    ]
    const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')
    const bytes = Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF`)
    const good = readFileSync(new URL('pdf/report.pdf', `file://${folder}`))
    expect([await outcome('a.pdf', bytes), await outcome('b.pdf', good)]).toEqual(['damaged', 'extracted'])
  })

  test('of an older kind is refused with what to do', async () => {
    const older = Buffer.from('\xd0\xcf\x11\xe0\0\0', 'latin1')
    const answers = await Promise.all(
      ['a.doc', 'a.docx', 'a.pages'].map((fileName) => pool.run({ kind: 'file', fileName, bytes: older })),
    )
    expect(answers.map((answer) => (answer.kind === 'refused' ? answer.message : ''))).toEqual([
      'This is an older Word document (.doc). Open it in Word or LibreOffice, save it as .docx and import that.',
      'This document is protected by a password, or an older one with a new name. Open it in Word, save it as .docx without a password and import that.',
      'This is a document of Apple Pages (.pages). Open it in Pages, save it as .docx and import that.',
    ])
  })

  test('of another kind than its name says is refused with the ending that it should have', async () => {
    const answers = await Promise.all(
      [
        ['a.txt', '%PDF-1.7 and so on'],
        ['a.pdf', 'PK\x03\x04 and so on'],
        ['a.txt', '\x89PNG\r\n and so on'],
        ['a.docx', '<!doctype html><p>A page.</p>'],
      ].map(([fileName = '', content = '']) =>
        pool.run({ kind: 'file', fileName, bytes: Buffer.from(content, 'latin1') }),
      ),
    )
    expect(answers.map((answer) => (answer.kind === 'refused' ? answer.message : ''))).toEqual([
      'By its content this is a PDF, not what its name says. Give it the ending .pdf and import it again.',
      'By its content this is a zip archive or an office document, not what its name says. Give it the ending .zip, .docx, .xlsx, .odt or .epub and import it again.',
      'By its content this is a PNG picture, not what its name says. It was not imported.',
      'By its content this is not what its name says. It was not imported.',
    ])
  })
})
