import type { FoundDate } from '../../../shared/model/document.ts'
import { stampIn } from './dates.ts'

/** The outlet and the day that one line gives together, as a clipping has it above its text: "The Ostrel Herald, 4 May 2023". */
export interface CreditLine {
  outlet: string | null
  date: FoundDate
}

const PARTED = /^(\p{Lu}[^,|·•—–]{1,60}?)\s*(?:,|[|·•]|\s[—–-]\s)\s*(.*\d.*)$/u

/** What tells the name of an outlet from that of a person or a town, which stand before a date as well. */
const OUTLET =
  /^The \p{Lu}|\b(?:Agency|BBC|Bulletin|Chronicle|Courier|Dispatch|Echo|Examiner|Express|Gazette|Herald|Independent|Inquirer|Journal|Mail|Magazine|Monitor|News|Observer|Post|Press|Radio|Record|Register|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Tribune|TV|Wire|Zeitung)\b/u

/** Reads a line that is a name and a date and nothing else; null for any other. Without the look of an outlet the name is left open. */
export function creditLineIn(line: string): CreditLine | null {
  if (line.includes('\n')) return null
  const [, name = '', rest = ''] = PARTED.exec(line) ?? []
  const stamp = stampIn(rest)
  // “Tue, 12 March 2024” is a stamp as a whole.
  if (name === '' || stamp === null || stampIn(line) !== null) return null
  const kind = stamp.kind === 'page-stamp' ? 'published' : stamp.kind
  return OUTLET.test(name)
    ? { outlet: name.trim(), date: { ...stamp, kind, quote: line } }
    : { outlet: null, date: { ...stamp, quote: line } }
}
