import { createHash } from 'node:crypto'
import { id as idSchema, type Id } from '../../shared/model/identity.ts'

/** The namespace of all ids that are derived here. */
const GAINSAY = '6d1f9f0e-58a5-4b53-9d0e-0f6e1b8f4a6c'

/** An id that is the same for the same words: a UUID of version 5 (RFC 9562, 5.5). */
export function derivedId(...words: readonly string[]): Id {
  const hash = createHash('sha1')
    .update(Buffer.from(GAINSAY.replaceAll('-', ''), 'hex'))
    .update(words.join('\n'))
    .digest()
  const bytes = [...hash.subarray(0, 16)]
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Buffer.from(bytes).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Our id for a name that another program gave: the UUID in it, or one derived where that is none. */
export function idFor(name: string): Id {
  const plain = name
    .trim()
    .replace(/^\{|\}$/g, '')
    .replace(/^urn:uuid:/i, '')
    .toLowerCase()
  return idSchema.safeParse(plain).success ? plain : derivedId('foreign', plain)
}
