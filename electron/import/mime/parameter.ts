import { bytesText } from './encoded-words.ts'

/**
 * A parameter of a header field: `charset` of `text/html; charset="utf-8"`. A long value may be cut into numbered pieces and one
 * outside ASCII percent-encoded (RFC 2231): both are put right. Null where there is none of this name.
 */
export function parameterOf(field: string, name: string): string | null {
  const pattern = new RegExp(
    String.raw`;\s*${name}(?:\*(\d{1,3}))?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))`,
    'gi',
  )
  const pieces = [...field.matchAll(pattern)].map(([, number, encoded, quoted, bare]) => ({
    place: Number(number ?? 0),
    encoded: encoded !== undefined,
    value: quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '',
  }))
  if (pieces.length === 0) return null
  pieces.sort((a, b) => a.place - b.place)
  if (!pieces[0]?.encoded) return pieces.map(({ value }) => value).join('')
  const [, charset = 'utf-8', rest = ''] = /^([^']*)'[^']*'([\s\S]*)$/.exec(
    pieces.map(({ value }) => value).join(''),
  ) ?? [null, 'utf-8', pieces.map(({ value }) => value).join('')]
  return bytesText(percentBytes(rest), charset)
}

function percentBytes(value: string): Uint8Array {
  const latin = value.replace(/%([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(latin, 'latin1')
}
