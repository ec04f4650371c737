import { AppError } from '../../../shared/contract/errors.ts'
import { parseXml, type XmlElement } from '../../xml/parse-xml.ts'
import { XmlFault } from '../../xml/xml-fault.ts'
import type { Element } from './element.ts'

/**
 * Reads a document as a tree. No entity is expanded but the five of XML, nothing is loaded, and a document type is refused. Throws an
 * AppError `unreadable` that says where the document is wrong.
 */
export function readXml(bytes: Uint8Array): Element {
  const source = decode(bytes)
  if (/<!DOCTYPE/i.test(source)) refuse('it declares a document type, which such a file never does')
  try {
    return plain(parseXml(source))
  } catch (error) {
    if (error instanceof XmlFault) return refuse(error.message)
    throw error
  }
}

const plain = ({ name, attributes, children }: XmlElement): Element => ({
  name,
  attributes: Object.fromEntries(attributes),
  children: children.flatMap((child) => (typeof child === 'string' ? [] : [plain(child)])),
  text: children.filter((child) => typeof child === 'string').join(''),
})

function decode(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('it is not UTF-8')
  }
}

function refuse(why: string): never {
  throw new AppError('unreadable', `The XML cannot be read: ${why}. Nothing was changed.`)
}
