import type { ParsedResult } from 'chrono-node'
import * as de from 'chrono-node/de'
import * as en from 'chrono-node/en'
import * as es from 'chrono-node/es'
import * as fr from 'chrono-node/fr'
import * as it from 'chrono-node/it'
import * as ru from 'chrono-node/ru'
import * as uk from 'chrono-node/uk'
import type { FoundDate } from '../../../shared/model/document.ts'
import { partialDate, type PartialDate } from '../../../shared/model/partial-date.ts'

/** Day before month where only figures are given, as most of the world writes it. */
const LATIN = [en.GB, de.strict, fr.strict, es.strict, it.strict]
/** English comes first here too: it reads what is written in figures. */
const CYRILLIC = [en.GB, ru.strict, uk.strict]

const LABELS: readonly (readonly [FoundDate['kind'], RegExp])[] = [
  [
    'updated',
    /^(?:last )?(?:updated|modified)\b|^aktualisiert\b|^(?:mis à jour|mise à jour)|^actualizado\b|^aggiornato\b|^(?:обновлено|оновлено)/iu,
  ],
  [
    'published',
    /^(?:(?:first )?published|posted|date|created)\b|^(?:veröffentlicht|stand|datum)\b|^publié|^publicado\b|^pubblicato\b|^(?:опубликовано|опубліковано|дата)/iu,
  ],
]

/** What may be left of a line that is a date and nothing more: its label, a zone, small words. */
const REST =
  /^(?:[\s,.;:|·•()/–-]|\b(?:on|at|the|am|um|le|à|el|a las|il|alle|в|о|г|р|uhr|hrs?|h|ist|gmt|utc|bst|est|edt|cet|cest|msk|et|pm)\b|(?<=\d)\p{L}{2})*$/iu

const LONGEST_STAMP = 70

/** A stamp has hardly a word in small letters, a sentence has many; to count them spares the parser most lines. */
const MOST_WORDS = 3

/** "Yesterday" and "2 February" are dates for a reader who knows when they were written; here they are none. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/

/** The date of a line that is a date stamp and nothing else, or null: "Updated January 6th, 2022 at 13:08 IST", "Thu, 2 February 2023". */
export function stampIn(line: string): FoundDate | null {
  if (line.length > LONGEST_STAMP || !YEAR.test(line) || wordsIn(line) > MOST_WORDS) return null
  const known = remembered.get(line)
  if (known !== undefined) return known
  const stamp = readLine(line)
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(line, stamp)
  return stamp
}

/** What the last lines gave: the rules for furniture, dates and credits all ask about the same few, and reading one is slow. */
const remembered = new Map<string, FoundDate | null>()
const REMEMBERED = 500

function readLine(line: string): FoundDate | null {
  const [kind, label] = LABELS.find(([, pattern]) => pattern.test(line)) ?? ['page-stamp', /^/]
  const body = line.replace(label, '').replace(/^[\s:]*(?:on|am|le|il|el)?\s+/iu, '')
  const found = readDate(body)
  return found && isOnlyDate(body, found.quote) ? { value: found.value, kind, quote: line } : null
}

/** The dateline of a first paragraph, "ANSELT, 13 March 2024 (Northline) —", where it gives a year. */
export function datelineIn(paragraph: string): FoundDate | null {
  const lead = /^[\p{Lu}][^.!?\n]{3,80}?(?=\s[—–-]{1,2}\s)/u.exec(paragraph)?.[0]
  if (!lead || !/^\p{Lu}{3,}/u.test(lead) || !YEAR.test(lead)) return null
  const found = readDate(lead)
  return found && { value: found.value, kind: 'dateline', quote: found.quote }
}

/** A date in a form that programs write, `2022-01-06T13:08:00+05:30`, or that people write. The time stays as written. */
export function readStamp(value: string): PartialDate | null {
  const iso = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2})?)?)?(?![\d-])/
    .exec(value.trim())?.[0]
    .replace(' ', 'T')
  const parsed = partialDate.safeParse(iso)
  return parsed.success ? parsed.data : (readDate(value)?.value ?? null)
}

/**
 * Published goes before updated, updated before a dateline, then a stamp of the page, which may be the day of the print. The day of the
 * file comes last: it may have been made long after.
 */
export function choosePublished(dates: readonly FoundDate[]): { value: PartialDate | null; check: boolean } {
  for (const kind of ['published', 'updated', 'dateline', 'page-stamp', 'file'] as const) {
    const found = dates.find((date) => date.kind === kind)
    if (found) return { value: found.value, check: kind !== 'published' && kind !== 'dateline' }
  }
  return { value: null, check: false }
}

function readDate(text: string): { value: PartialDate; quote: string } | null {
  for (const reader of /\p{Script=Cyrillic}/u.test(text) ? CYRILLIC : LATIN) {
    for (const result of reader.parse(text)) {
      if (!YEAR.test(result.text) || isAmbiguous(result.text)) continue
      const value = partialDate.safeParse(knownParts(result))
      if (value.success) return { value: value.data, quote: result.text }
    }
  }
  return null
}

/** Only what the text gives: the library would complete the rest from today's date. */
function knownParts({ start }: ParsedResult): string | null {
  const two = (part: 'month' | 'day' | 'hour' | 'minute') => String(start.get(part) ?? 0).padStart(2, '0')
  if (!start.isCertain('year')) return null
  const year = String(start.get('year'))
  if (!start.isCertain('month')) return year
  if (!start.isCertain('day')) return `${year}-${two('month')}`
  const time = start.isCertain('hour') && start.isCertain('minute') ? `T${two('hour')}:${two('minute')}` : ''
  return `${year}-${two('month')}-${two('day')}${time}`
}

/** 06/01/2022 is June to some and January to others. */
function isAmbiguous(quote: string): boolean {
  const [, first, second] = /\b(\d{1,2})[/-](\d{1,2})[/-]\d{4}/.exec(quote) ?? []
  return first !== second && Number(first) <= 12 && Number(second) <= 12
}

function wordsIn(line: string): number {
  return line.match(/(?<=\s)\p{Ll}{4,}/gu)?.length ?? 0
}

function isOnlyDate(line: string, quote: string): boolean {
  const at = line.indexOf(quote)
  return at >= 0 && REST.test(line.slice(0, at)) && REST.test(line.slice(at + quote.length))
}
