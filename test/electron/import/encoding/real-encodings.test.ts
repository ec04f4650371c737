import { existsSync, readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cleanText, decode } from '../../../../electron/import/encoding/decode.ts'

const folder = new URL('../../../../../shared/data/encodings/generated/', import.meta.url).pathname
const present = existsSync(folder)
if (!present) console.log('Skipped: the texts in 34 encodings are not here.')

const samples = z.array(z.object({ encoding: z.string(), iconv: z.string(), path: z.string() }))

/** What iconv-lite knows is compared as text; of what it does not know (ISO-2022) the name has to be right. */
function isRight(bytes: Uint8Array, encoding: string, name: string): boolean {
  const decoded = decode(bytes)
  if (!iconv.encodingExists(name)) return decoded.encoding === encoding
  const text = cleanText(iconv.decode(bytes, name))
  return decoded.text === (encoding === 'windows-1258' ? text.normalize('NFC') : text)
}

describe.skipIf(!present)('texts in 34 encodings, none of them named', () => {
  test('are read right, all of them', () => {
    const index = samples.parse(JSON.parse(readFileSync(`${folder}index.json`, 'utf8')))
    const wrong = index.filter(
      (each) => !isRight(readFileSync(folder + each.path), each.encoding, each.iconv),
    )
    expect([index.length, wrong]).toEqual([172, []])
  })
})
