import { headerText } from '../mime/encoded-words.ts'
import { readMime } from '../mime/mime-part.ts'
import { Refusal } from '../refusal.ts'
import { addressesIn } from './addresses.ts'
import type { Mail } from './mail.ts'
import { mailParts } from './mail-parts.ts'

/** Header fields of which every letter has one. */
const KNOWN = ['from', 'to', 'subject', 'date', 'received', 'message-id', 'content-type', 'mime-version']

/** The letter in a message (RFC 5322). Throws a `Refusal` for bytes that are none. */
export function emlMail(bytes: Uint8Array): Mail {
  const message = readMime(bytes)
  const { headers } = message
  if (!KNOWN.some((name) => headers.has(name))) {
    throw new Refusal('wrong-type', 'This is no letter, whatever its name says. It was not imported.')
  }
  if (message.type === 'multipart/encrypted' || message.type === 'application/pkcs7-mime') {
    throw new Refusal(
      'no-text',
      'The letter is encrypted. Save it decrypted from your mail program and import it again.',
    )
  }
  return {
    subject: headerText(headers.get('subject') ?? '') || null,
    from: addressesIn(headers.get('from')),
    to: addressesIn(headers.get('to')),
    cc: addressesIn(headers.get('cc')),
    date: headers.get('date') || null,
    ...mailParts(message),
  }
}
