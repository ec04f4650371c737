import { zipOf } from '../../zip/zip-of.ts'
import type { ExchangeWriter } from '../exchange-format.ts'
import { element } from '../xml/element.ts'
import { writeXml } from '../xml/write-xml.ts'
import { codesOf } from './codes.ts'
import { whatIsCarried } from './what-is-carried.ts'
import { ORIGIN, refiProject } from './write-refi.ts'

/** UTF-16 units of the XML that are shown. */
const SHOWN = 4000

/** A project by REFI-QDA 1.5 (2019): a ZIP archive of `project.qde` and the texts, in UTF-8 without a mark and with LF. */
export const qdpxWriter: ExchangeWriter = {
  format: 'qdpx',
  label: 'REFI-QDA project',
  extension: 'qdpx',
  mediaType: 'application/zip',
  about:
    'For NVivo, ATLAS.ti, MAXQDA, QualCoder and others: texts, statements as coded selections, speakers and propositions as cases, tags as codes. What it cannot carry is listed.',
  asks: [],
  write(project) {
    const carried = whatIsCarried(project)
    const qde = writeXml(refiProject(carried))
    const sources = [...carried.texts].map(([id, text]) => ({
      path: `sources/${id}.txt`,
      bytes: Buffer.from(text),
    }))
    const bytes = zipOf([{ path: 'project.qde', bytes: Buffer.from(qde) }, ...sources])
    return { bytes, losses: carried.losses, begins: qde.slice(0, SHOWN) }
  },
}

/** The codebook alone, by REFI-QDA: XML, not packed. */
export const qdcWriter: ExchangeWriter = {
  format: 'qdc',
  label: 'REFI-QDA codebook',
  extension: 'qdc',
  mediaType: 'application/xml',
  about:
    'The tags with their tree, colours and meanings, and the stances, as a codebook for other programs. Nothing else.',
  asks: [],
  write({ tags }) {
    const namespace = 'urn:QDA-XML:codebook:1.0'
    const xml = writeXml(element('CodeBook', { xmlns: namespace, origin: ORIGIN }, [codesOf(tags)]))
    const holds = `${tags.length} ${tags.length === 1 ? 'tag' : 'tags'}`
    return { bytes: Buffer.from(xml), losses: [], begins: xml.slice(0, SHOWN), holds }
  },
}
