import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { z } from 'zod'
import { cleanText, decode } from '../../../../electron/import/encoding/decode.ts'

/** Texts in 34 encodings, which may not be copied into the project. */
export const ENCODED = new URL('../../../../../shared/data/encodings/generated/', import.meta.url).pathname

const samples = z.array(z.object({ encoding: z.string(), iconv: z.string(), path: z.string() }))

/** How many texts there are, and those that are not read right where nobody says in what they are. */
export function readEncoded(): { texts: number; wrong: string[] } {
  const index = samples.parse(JSON.parse(readFileSync(`${ENCODED}index.json`, 'utf8')))
  const wrong = index.filter((each) => !isRight(readFileSync(ENCODED + each.path), each.encoding, each.iconv))
  return { texts: index.length, wrong: wrong.map(({ path }) => path) }
}

/** What iconv-lite knows is compared as text; of what it does not know (ISO-2022) the name has to be right. */
function isRight(bytes: Uint8Array, encoding: string, name: string): boolean {
  const decoded = decode(bytes)
  if (!iconv.encodingExists(name)) return decoded.encoding === encoding
  const text = cleanText(iconv.decode(bytes, name))
  return decoded.text === (encoding === 'windows-1258' ? text.normalize('NFC') : text)
}
