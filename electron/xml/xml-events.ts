import { SaxesParser } from 'saxes'
import { XmlFault } from './xml-fault.ts'

export interface XmlEvents {
  /** `name` without its prefix; attributes as they stand. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(words: string): void
  close?(name: string): void
}

/** Bytes that are handed to the parser at once. */
const CHUNK = 64 * 1024

/**
 * Reads XML as it comes, element by element, and pauses after each piece: for what is too large to stand in memory as a tree. Entities
 * that a document type declares are neither loaded nor replaced. Throws an `XmlFault` where it is not well formed.
 */
export function* xmlEvents(bytes: Uint8Array, events: XmlEvents): Generator<void> {
  const decoder = new TextDecoder()
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    if (!error.message.includes('undefined entity')) throw new XmlFault('malformed', error.message)
  })
  parser.on('opentag', ({ name, attributes }) => events.open?.(local(name), attributes))
  parser.on('closetag', ({ name }) => events.close?.(local(name)))
  parser.on('text', (words) => events.text?.(words))
  parser.on('cdata', (words) => events.text?.(words))
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }))
    yield
  }
  parser.close()
  yield
}

/** Reads all of it. */
export function readXml(bytes: Uint8Array, events: XmlEvents): void {
  for (const _ of xmlEvents(bytes, events));
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)
