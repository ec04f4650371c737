import { Parser } from 'htmlparser2'

export interface XmlEvents {
  /** `name` without its prefix; attributes as they stand. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(words: string): void
  close?(name: string): void
}

/** Bytes that are handed to the parser at once. */
const CHUNK = 64 * 1024

/**
 * Reads XML as it comes, element by element, and pauses after each piece. Entities are those five of XML: what a document type
 * declares is neither expanded nor looked for.
 */
export function* xmlEvents(bytes: Uint8Array, events: XmlEvents): Generator<void> {
  const decoder = new TextDecoder()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => events.open?.(local(name), attributes),
      ontext: (words) => events.text?.(words),
      onclosetag: (name) => events.close?.(local(name)),
    },
    { xmlMode: true },
  )
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }))
    yield
  }
  parser.end()
  yield
}

/** Reads all of it. */
export function readXml(bytes: Uint8Array, events: XmlEvents): void {
  for (const _ of xmlEvents(bytes, events));
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)
