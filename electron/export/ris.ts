import type { DocumentDetail } from '../../shared/model/document.ts'
import type { Exporter } from './exporter.ts'
import { authorsOf } from './sources/authors.ts'
import { citationKey } from './sources/citation-key.ts'
import { webAddress } from './web-address.ts'

/** The sources as RIS: two letters, two spaces, a dash, a value on one line; what EndNote, RefWorks and libraries read. */
export const ris: Exporter = {
  format: 'ris',
  label: 'RIS',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  about: 'The sources, for EndNote and other reference managers. No statements.',
  family: 'sources',
  asks: [],
  write: ({ documents }) => documents.map(({ detail }) => record(detail)).join('\r\n'),
}

function record(document: DocumentDetail): string {
  const { title, outlet, author, published, language, note } = document
  const fields: [tag: string, value: string | null | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', citationKey(document)],
    ['TI', title],
    ...authorsOf(author).map((name): [string, string] => ['AU', name]),
    ['T2', outlet],
    ['PY', published?.slice(0, 4)],
    ['DA', published === null ? null : dateInSlashes(published)],
    ['UR', webAddress(document.url)],
    ['LA', language],
    ['N1', note],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []))
  return [...lines, 'ER  - ', ''].join('\r\n')
}

/** `2024/03/13/`: what is not known stays empty between its slashes. */
function dateInSlashes(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  return `${year}/${month}/${day}/`
}

/** A value that went on for a second line could be read as a field of its own, or as the end of the record. */
const oneLine = (words: string): string => words.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
