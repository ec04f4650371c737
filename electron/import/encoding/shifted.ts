import iconv from 'iconv-lite'

/** Sets of two bytes that an escape names for use between SO and SI, by its last letters (RFC 1557, RFC 1922). */
const SETS: Readonly<Record<string, { name: string; set: string }>> = {
  ')C': { name: 'ISO-2022-KR', set: 'cp949' },
  ')A': { name: 'ISO-2022-CN', set: 'gb2312' },
}

const SO = 0x0e
const SI = 0x0f
const ESCAPE = 0x1b

/**
 * Text in ISO-2022-KR or the common part of ISO-2022-CN: letters of 7 bits, shifted between two sets. Null where no escape names such a
 * set before the first shift, and where one names another, as the traditional one of ISO-2022-CN, which is not read.
 */
export function decodeShifted(bytes: Uint8Array): { text: string; encoding: string } | null {
  if (!bytes.includes(ESCAPE) || !bytes.includes(SO)) return null
  let set: { name: string; set: string } | undefined
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? SI
    if (byte === ESCAPE) set = SETS[String.fromCharCode(...bytes.subarray(at + 2, at + 4))]
    if ((byte === ESCAPE || byte === SO) && set === undefined) return null
    if (byte === SO && set) {
      const end = endOfShift(bytes, at + 1)
      text += iconv.decode(Buffer.from(bytes.subarray(at + 1, end)).map(raised), set.set)
      at = bytes[end] === SI ? end + 1 : end
    } else {
      if (byte !== ESCAPE) text += String.fromCharCode(byte)
      at += byte === ESCAPE ? 4 : 1
    }
  }
  return set ? { text, encoding: set.name } : null
}

/** Letters stand in the upper half in the sets as files keep them; spaces and line ends are the same in both. */
const raised = (byte: number) => (byte > 0x20 && byte < 0x7f ? byte | 0x80 : byte)

function endOfShift(bytes: Uint8Array, from: number): number {
  const end = bytes.subarray(from).findIndex((byte) => byte === SI || byte === ESCAPE)
  return end < 0 ? bytes.length : from + end
}
