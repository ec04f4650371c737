import { parseXml, type XmlElement } from '../../xml/parse-xml.ts'
import { decode } from '../encoding/decode.ts'
import { declaredEncoding } from '../encoding/declared.ts'
import { Refusal } from '../refusal.ts'

/** A feed as text, with the encoding that it was read in. Throws a `Refusal` for what is no feed. */
export function feedSource(bytes: Uint8Array): { source: string; encoding: string } {
  const { text, encoding } = decode(bytes, declaredEncoding(bytes))
  if (!/<(?:[\w-]+:)?(?:rss|feed|RDF)[\s>]/.test(text.slice(0, 4096))) {
    throw new Refusal('wrong-type', 'This is no feed: neither RSS nor Atom. Nothing from it was added.')
  }
  return { source: text, encoding }
}

/** The feed as elements. An ampersand that begins no entity is one that was forgotten to be written as such. */
export function feedElements(source: string): XmlElement {
  return parseXml(source.trim().replace(/&(?!#?\w+;)/g, '&amp;'))
}
