import type { FoundDate } from '../../../shared/model/document.ts'
import { readStamp } from './dates.ts'

/** What programs write where nobody gave a title: the name of the file, or of themselves. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|(?:powerpoint|word) (?:presentation|document)|untitled.*|document\d*|normal(?:\.dotm?)?|slide \d+|titel|title|unknown|none|null|print|[\w\s().-]+\.(?:docx?|pptx?|xlsx?|indd|qxd|pdf|html?|odt|rtf|wpd|ps|dvi|tex|pmd|p65))$/i

const NO_AUTHOR =
  /^(?:user|owner|admin(?:istrator)?|author|unknown|default|anonymous|root|windows user|microsoft(?: office user)?|[\w.-]*\\[\w.-]+)$/i

/** A title that a file gives itself, or null where a program filled it in. */
export function fileTitle(title: string | null): string | null {
  const words = title?.replace(/\s+/g, ' ').trim()
  return words && !NO_TITLE.test(words) ? words : null
}

/** An author that a file names, or null where that is the name of an account or a program. */
export function fileAuthor(author: string | null): string | null {
  const words = author?.replace(/\s+/g, ' ').trim()
  return words && !NO_AUTHOR.test(words) ? words : null
}

/** The day on which a file was made, as it says itself: `2024-03-14T09:30:00Z`. Without the time, which is that of another zone. */
export function fileDates(stamp: string | null): FoundDate[] {
  const day = /^\s*(\d{4})-?(\d\d)-?(\d\d)/.exec(stamp ?? '')
  if (!stamp || !day || Number(day[1]) < 1980) return []
  const value = readStamp(day.slice(1).join('-'))
  return value ? [{ value, kind: 'file', quote: stamp.trim() }] : []
}
