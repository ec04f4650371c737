import type { Container } from '../container.ts'
import { emlName } from '../mail/eml-name.ts'
import { Refusal } from '../refusal.ts'

/** A folder of a mail program: letters one after the other, each below a line that begins with `From ` (RFC 4155). */
export const mbox: Container = {
  label: 'Mailbox',
  extensions: ['.mbox', '.mbx'],
  *parts(bytes) {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    if (!/^From .*\n/.test(source.subarray(0, 1000).toString('latin1'))) {
      throw new Refusal(
        'wrong-type',
        'This is no mailbox: it does not begin with a letter. It was not imported.',
      )
    }
    let place = 0
    for (const letter of lettersIn(source)) {
      place += 1
      yield { name: emlName(place, letter), bytes: () => unquoted(letter) }
    }
  },
}

/** A line that begins a letter stands after an empty line; a `From ` without one is a sentence. */
function* lettersIn(source: Buffer): Generator<Buffer> {
  let start = source.indexOf('\n') + 1
  for (;;) {
    const next = nextLetter(source, start)
    yield source.subarray(start, next?.end ?? source.length)
    if (next === null) return
    start = next.start
  }
}

/** Where the letter ends that is being read, and where the next one starts, in bytes. */
function nextLetter(source: Buffer, from: number): { end: number; start: number } | null {
  for (let at = source.indexOf('\nFrom ', from); at >= 0; at = source.indexOf('\nFrom ', at + 1)) {
    const isAfterEmpty = source[at - 1] === 0x0a || (source[at - 1] === 0x0d && source[at - 2] === 0x0a)
    const lineEnd = source.indexOf('\n', at + 1)
    const line = source.subarray(at + 1, lineEnd < 0 ? source.length : lineEnd).toString('latin1')
    if (isAfterEmpty && /\d{4}|\d:\d\d/.test(line))
      return { end: at, start: lineEnd < 0 ? source.length : lineEnd + 1 }
  }
  return null
}

/** Takes away one of the `>` that a mail program sets before a line of a letter that begins with `From `. */
function unquoted(letter: Buffer): Uint8Array {
  if (!letter.includes('\n>From ') && !letter.includes('\n>>')) return letter
  return Buffer.from(letter.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1')
}
