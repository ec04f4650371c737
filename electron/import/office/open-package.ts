import { openZip } from '../../zip/open-zip.ts'
import { parseXml, type XmlElement } from '../../xml/parse-xml.ts'
import { declaredEncoding } from '../encoding/declared.ts'
import { decode } from '../encoding/decode.ts'

/** The parts of a document that is a ZIP archive: of Word, of OpenDocument, of a book. Paths have no slash at their beginning. */
export interface Package {
  paths: readonly string[]
  has(path: string): boolean
  /** The bytes of a part, or null where there is none. Throws a `ZipFault` for one that cannot be read. */
  bytes(path: string): Uint8Array | null
  /** The root element of a part, or null where there is no such part. Throws an `XmlFault` for one that is no XML. */
  xml(path: string): XmlElement | null
}

/** Opens a document that is an archive. Throws a `ZipFault` for what is none. */
export function openPackage(bytes: Uint8Array): Package {
  const zip = openZip(bytes)
  return {
    paths: zip.entries.map(({ path }) => path),
    has: zip.has,
    bytes: zip.read,
    xml: (path) => {
      const part = zip.read(path)
      return part && parseXml(decode(part, declaredEncoding(part)).text)
    },
  }
}
