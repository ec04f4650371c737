import { Refusal } from './refusal.ts'

/** One part of a message: its header fields by lower-case name, its body as it was before transport. */
export interface MimePart {
  headers: ReadonlyMap<string, string>
  body: Uint8Array
}

/** Deeper nesting is an attack, not a page. */
const DEEPEST = 8

/** The parts of a MIME message that are no containers, in their order. Throws a `Refusal` for bytes that are no such message. */
export function mimeParts(bytes: Uint8Array): MimePart[] {
  const message = split(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))
  if (!message.headers.has('content-type')) {
    throw new Refusal('wrong-type', 'This is not a web archive, whatever its name says. It was not imported.')
  }
  return [...leaves(message, 0)]
}

/** A parameter of a header field: `charset` of `text/html; charset="utf-8"`. */
export function parameter(field: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(field)
  return found?.[1] ?? found?.[2] ?? null
}

/** A part as it is written: one character for each byte. */
interface RawPart {
  headers: ReadonlyMap<string, string>
  raw: string
}

function split(part: string): RawPart {
  const gap = /\r?\n\r?\n/.exec(part)
  const head = gap ? part.slice(0, gap.index) : part
  const fields = head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .map((line) => /^([\w-]+):\s*(.*)$/.exec(line))
  const headers = new Map(
    fields.flatMap((field) => (field ? [[(field[1] ?? '').toLowerCase(), field[2] ?? '']] : [])),
  )
  return { headers, raw: gap ? part.slice(gap.index + gap[0].length) : '' }
}

function* leaves(part: RawPart, depth: number): Generator<MimePart> {
  const type = part.headers.get('content-type') ?? ''
  const boundary = /^multipart\//i.test(type) ? parameter(type, 'boundary') : null
  if (boundary === null) yield { headers: part.headers, body: decodeBody(part) }
  else if (depth < DEEPEST)
    for (const inner of innerParts(part.raw, boundary)) yield* leaves(split(inner), depth + 1)
}

/** What stands between the boundaries; what stands before the first and after the last is for other programs. */
function innerParts(raw: string, boundary: string): string[] {
  const [inside = ''] = `\n${raw}`.split(`\n--${boundary}--`)
  return inside
    .split(`\n--${boundary}`)
    .slice(1)
    .map((part) => part.replace(/^[^\n]*\n/, '').replace(/\r$/, ''))
}

function decodeBody({ headers, raw }: RawPart): Uint8Array {
  switch (headers.get('content-transfer-encoding')?.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(raw, 'base64')
    case 'quoted-printable':
      return Buffer.from(fromQuotedPrintable(raw), 'latin1')
    default:
      return Buffer.from(raw, 'latin1')
  }
}

function fromQuotedPrintable(raw: string): string {
  return raw
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
