import type { ByteSource } from '../../zip/byte-source.ts'
import type { Container, Part } from '../container.ts'
import { emlName } from '../mail/eml-name.ts'
import { Refusal } from '../refusal.ts'
import { lettersIn, type Span } from './mbox-letters.ts'

/** A larger letter stands in no mailbox that people write to. In bytes. */
const LARGEST_LETTER = 64 * 1024 * 1024
/** Enough of a letter to name it by its subject. */
const HEAD = 64 * 1024

/** A folder of a mail program: letters one after the other, each below a line that begins with `From ` (RFC 4155). */
export const mbox: Container = {
  label: 'Mailbox',
  extensions: ['.mbox', '.mbx'],
  inPieces: true,
  *parts(source, { from }) {
    let { place } = from
    for (const letter of lettersIn(source, place === 0 ? firstLetter(source) : from.at)) {
      place += 1
      yield partOf(source, letter, place)
    }
  },
}

function firstLetter(source: ByteSource): number {
  const begins = Buffer.from(source.read(0, 1000))
  if (/^From .*\n/.test(begins.toString('latin1'))) return begins.indexOf('\n') + 1
  throw new Refusal('wrong-type', 'This is no mailbox: it does not begin with a letter. It was not imported.')
}

function partOf(source: ByteSource, { start, end }: Span, place: number): Part {
  return {
    name: emlName(place, source.read(start, Math.min(end, start + HEAD))),
    at: start,
    bytes: () => {
      if (end - start > LARGEST_LETTER)
        throw new Refusal('too-large', 'The letter is larger than 64 MiB. Nothing from it was added.')
      return unquoted(Buffer.from(source.read(start, end)))
    },
  }
}

/** Takes away one of the `>` that a mail program sets before a line of a letter that begins with `From `. */
function unquoted(letter: Buffer): Uint8Array {
  if (!letter.includes('\n>From ') && !letter.includes('\n>>')) return letter
  return Buffer.from(letter.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1')
}
