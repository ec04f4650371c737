import { decode } from '../encoding/decode.ts'
import { Refusal } from '../refusal.ts'

const WORD = /=\?([\w.:-]+)(?:\*[\w-]+)?\?([bq])\?([^?\s]*)\?=/gi
const RUN = new RegExp(`(?:${WORD.source}\\s*)+`, 'gi')

/**
 * The words of a header field, `=?utf-8?q?Gr=C3=BC=C3=9Fe?=` and such put into letters (RFC 2047). `value` has one character for
 * each byte: bytes beyond ASCII, which the rules do not allow and many programs write, are read like those of a file.
 */
export function headerText(value: string): string {
  const plain = /[\x80-\xff]/.test(value) ? bytesText(Buffer.from(value, 'latin1'), null) : value
  return plain
    .replace(RUN, (run) => decodeRun(run) + (/\s$/.test(run) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim()
}

/** Words beside each other are one text, and a letter of several bytes may begin in one and end in the next. */
function decodeRun(run: string): string {
  let text = ''
  let bytes: Uint8Array[] = []
  let charset: string | null = null
  const flush = () => {
    text += bytes.length > 0 ? bytesText(Buffer.concat(bytes), charset) : ''
    bytes = []
  }
  for (const [, name = '', how = '', content = ''] of run.matchAll(WORD)) {
    if (charset !== null && charset.toLowerCase() !== name.toLowerCase()) flush()
    charset = name
    bytes.push(how.toLowerCase() === 'b' ? Buffer.from(content, 'base64') : fromQ(content))
  }
  flush()
  return text
}

function fromQ(content: string): Uint8Array {
  const latin = content
    .replaceAll('_', ' ')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(latin, 'latin1')
}

/** The text of a few bytes; a charset that is wrong or unknown is guessed, and where that fails each byte is a letter. */
export function bytesText(bytes: Uint8Array, charset: string | null): string {
  try {
    return decode(bytes, charset).text
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return Buffer.from(bytes).toString('latin1')
  }
}
