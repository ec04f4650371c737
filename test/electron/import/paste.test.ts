import { describe, expect, test } from 'vitest'
import { parsePool } from '../../../electron/api/importing/parse-pool.ts'
import { extractPasted } from '../../../electron/import/paste.ts'

const WORDS = 'The ministry denied that any gate had been opened, and nobody asked it again that day.'

describe('pasting', () => {
  test('plain text becomes a document with the text as its original', async () => {
    const { extracted, original, fileName } = await extractPasted(parsePool.run, {
      text: `The gates of Korrin\r\n\r\n${WORDS}`,
    })
    expect({
      title: extracted.title,
      text: extracted.text,
      original: Buffer.from(original).toString(),
      fileName,
    }).toEqual({
      title: 'The gates of Korrin',
      text: `The gates of Korrin\n\n${WORDS}`,
      original: `The gates of Korrin\r\n\r\n${WORDS}`,
      fileName: 'pasted.txt',
    })
  })

  test('HTML goes before text, and keeps headings and lists', async () => {
    const { extracted } = await extractPasted(parsePool.run, {
      text: 'x',
      html: `<h2>The gates</h2><p>${WORDS}</p><ul><li>One gate</li></ul>`,
    })
    expect(extracted.text).toContain(WORDS)
    expect(extracted.format).toBe('html')
  })

  test('nothing but space is refused', async () => {
    await expect(extractPasted(parsePool.run, { text: ' \n ' })).rejects.toMatchObject({
      name: 'AppError',
      code: 'refused',
    })
  })
})
