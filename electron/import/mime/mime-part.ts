import { fieldsIn } from './header-fields.ts'
import { parameterOf } from './parameter.ts'

/** One part of a message. One with `parts` is only their frame. */
export interface MimePart {
  /** Header fields by lower-case name, unfolded, one character for each byte. Of a field that comes twice, the first. */
  headers: ReadonlyMap<string, string>
  /** The media type in lower case, `text/plain` where none is given. */
  type: string
  /** The parts inside, in their order; none where this is no frame. */
  parts: readonly MimePart[]
  /** The bytes as they were before transport, made when they are asked for. */
  body(): Uint8Array
}

/** Deeper nesting is an attack, not a page or a letter. */
const DEEPEST = 8

/** The message in these bytes (RFC 2045, 2046). Any bytes are one: what makes it a letter or a page is for the reader to judge. */
export function readMime(bytes: Uint8Array): MimePart {
  return partIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'), 0)
}

/** The parts that are no frames, in their order. */
export function leavesOf(part: MimePart): MimePart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf)
}

/** `raw` has one character for each byte. */
function partIn(raw: string, depth: number): MimePart {
  const gap = /^\r?\n|\r?\n\r?\n/.exec(raw)
  const headers = fieldsIn(gap ? raw.slice(0, gap.index) : raw)
  const content = gap ? raw.slice(gap.index + gap[0].length) : ''
  const field = headers.get('content-type') ?? ''
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(field)?.[1]?.toLowerCase() ?? 'text/plain'
  const boundary = type.startsWith('multipart/') && depth < DEEPEST ? parameterOf(field, 'boundary') : null
  return {
    headers,
    type,
    parts: boundary === null ? [] : innerParts(content, boundary).map((inner) => partIn(inner, depth + 1)),
    body: () => decodeBody(headers.get('content-transfer-encoding'), content),
  }
}

/**
 * What stands between the lines of the boundary, or after the last one where the end is missing. What stands before the first and
 * after the end is for other programs. Another boundary may begin with the same characters, so a line is one only as a whole.
 */
function innerParts(content: string, boundary: string): string[] {
  const line = new RegExp(`(?:^|\\r?\\n)--${RegExp.escape(boundary)}(--)?[ \\t]*(?=\\r?\\n|$)`, 'g')
  const parts: string[] = []
  let start = -1
  for (const found of content.matchAll(line)) {
    if (start >= 0) parts.push(content.slice(start, found.index))
    start = found[1] ? -1 : afterLineEnd(content, found.index + found[0].length)
    if (found[1]) break
  }
  if (start >= 0) parts.push(content.slice(start))
  return parts
}

const afterLineEnd = (text: string, at: number): number => at + (text.startsWith('\r\n', at) ? 2 : 1)

function decodeBody(encoding: string | undefined, content: string): Uint8Array {
  switch (encoding?.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(content, 'base64')
    case 'quoted-printable':
      return Buffer.from(fromQuotedPrintable(content), 'latin1')
    default:
      return Buffer.from(content, 'latin1')
  }
}

function fromQuotedPrintable(content: string): string {
  return content
    .replace(/(?<![ \t])[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
