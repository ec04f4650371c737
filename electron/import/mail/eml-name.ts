import { headerText } from '../mime/encoded-words.ts'
import { fieldsIn } from '../mime/header-fields.ts'
import { partName } from '../part-name.ts'

/** The head of a letter is looked at no further than this, in bytes. */
const HEAD = 64 * 1024

/** What a letter among others is called: `3 · The gates.eml`. */
export function emlName(place: number, letter: Uint8Array): string {
  const head = Buffer.from(letter.buffer, letter.byteOffset, Math.min(letter.length, HEAD)).toString('latin1')
  const subject = fieldsIn(head.split(/\r?\n\r?\n/, 1)[0] ?? '').get('subject') ?? ''
  return partName(place, headerText(subject), '.eml')
}
