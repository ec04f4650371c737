import type { Zip } from '../../zip/open-zip.ts'
import { isDateFormat } from './serial-date.ts'
import { readXml } from '../../xml/xml-events.ts'

/** What the cells of all sheets refer to. */
export interface Workbook {
  /** The paths of the sheets that can be seen, in their order. */
  sheets: readonly string[]
  strings: readonly string[]
  /** Whether numbers of a style are dates, by the style's number. */
  dates: readonly boolean[]
  /** Days are counted from 1904, as old Macs did. */
  from1904: boolean
}

export function workbookIn(zip: Zip): Workbook {
  const targets = relations(zip)
  const ids: string[] = []
  let from1904 = false
  read(zip, 'xl/workbook.xml', (name, attributes) => {
    if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '')
    if (name === 'sheet' && (attributes['state'] ?? 'visible') === 'visible')
      ids.push(attributes['r:id'] ?? '')
  })
  const sheets = ids.flatMap((id) => targets.get(id) ?? [])
  return { sheets, strings: sharedStrings(zip), dates: dateStyles(zip), from1904 }
}

function read(
  zip: Zip,
  path: string,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
) {
  const bytes = zip.read(path)
  if (bytes) readXml(bytes, { open })
}

function relations(zip: Zip): Map<string, string> {
  const targets = new Map<string, string>()
  read(zip, 'xl/_rels/workbook.xml.rels', (name, { Id, Target }) => {
    if (name !== 'Relationship' || Id === undefined || Target === undefined) return
    targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
  })
  return targets
}

/** Each string may be cut into runs of one look; how it is pronounced stands beside it and is none of it. */
function sharedStrings(zip: Zip): string[] {
  const bytes = zip.read('xl/sharedStrings.xml')
  const strings: string[] = []
  let words = ''
  let inText = false
  let inPhonetic = false
  if (!bytes) return strings
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') words = ''
      if (name === 't') inText = !inPhonetic
      if (name === 'rPh') inPhonetic = true
    },
    text: (part) => {
      if (inText) words += part
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name === 'rPh') inPhonetic = false
      if (name === 'si') strings.push(words)
    },
  })
  return strings
}

function dateStyles(zip: Zip): boolean[] {
  const formats = new Map<string, string>()
  const dates: boolean[] = []
  let inCells = false
  const bytes = zip.read('xl/styles.xml')
  if (!bytes) return dates
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '')
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const id = attributes['numFmtId'] ?? ''
      dates.push(isDateFormat(Number(id), formats.get(id)))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return dates
}
