import { openZip, type Zip } from '../../zip/open-zip.ts'
import { ZipFault } from '../../zip/zip-fault.ts'
import { parseXml, type XmlElement } from '../../xml/parse-xml.ts'
import { declaredEncoding } from '../encoding/declared.ts'
import { decode } from '../encoding/decode.ts'
import { Refusal } from '../refusal.ts'

/** The parts of a document that is a ZIP archive: of Word, of OpenDocument, of a book. Paths have no slash at their beginning. */
export interface Package {
  paths: readonly string[]
  has(path: string): boolean
  /** The bytes of a part, or null where there is none. Throws a `ZipFault` for one that cannot be read. */
  bytes(path: string): Uint8Array | null
  /** The root element of a part, or null where there is no such part. Throws an `XmlFault` for one that is no XML. */
  xml(path: string): XmlElement | null
}

/** Opens a document that is an archive. Throws a `Refusal` for what is none, and a `ZipFault` for one that cannot be opened. */
export function openPackage(bytes: Uint8Array): Package {
  const zip = opened(bytes)
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

/** That such documents are archives is no news to their readers, who named one so by mistake. */
function opened(bytes: Uint8Array): Zip {
  try {
    return openZip(bytes)
  } catch (error) {
    if (!(error instanceof ZipFault && error.code === 'not-zip')) throw error
    throw new Refusal('wrong-type', 'By its content this is not what its name says. It was not imported.', {
      cause: error,
    })
  }
}
