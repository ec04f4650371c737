import { readDateWords } from '../../../shared/model/date-words.ts'
import type { Instant } from '../../../shared/model/identity.ts'
import { partialDate, type PartialDate } from '../../../shared/model/partial-date.ts'
import { dateWords } from '../../ui/dates.ts'

/**
 * The published date as typed: as it is kept, `2022-02-16`, or in words that need no other date, with the time of day if it is known:
 * `16 February 2022`, `6 Jan 2022, 13:08`. Null where it is neither.
 */
export function readPublished(typed: string): PartialDate | null {
  const { day = typed, time } = /^(?<day>.+?),? (?<time>\d\d:\d\d)$/.exec(typed.trim())?.groups ?? {}
  const date = readDateWords(day, null)
  if (date === null || time === undefined) return date
  return partialDate.safeParse(`${date}T${time}`).data ?? null
}

/** What is wrong with a date as typed, or null. An empty field is no date, and nothing is wrong with that. */
export function checkPublished(typed: string): string | null {
  const words = typed.trim()
  if (words === '' || readPublished(words) !== null) return null
  const calendar = /^\d{4}-/.test(words) ? partialDate.safeParse(words).error?.issues[0]?.message : undefined
  return calendar ?? 'Write 2022, 2022-02 or 2022-02-16, or in words: 16 February 2022.'
}

/** How words for a date are read, or null where it was typed as it is kept. */
export function hintPublished(typed: string): string | null {
  const date = readPublished(typed)
  return date === null || date === typed.trim() ? null : dateWords(date)
}

/** A moment in words, in the time of this machine: `19 Mar 2024, 14:06`. */
export function instantWords(instant: Instant): string {
  const date = new Date(instant)
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return dateWords(local.toISOString().slice(0, 16))
}
