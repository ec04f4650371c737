import type { Instant } from '../../../shared/model/identity.ts'
import { partialDate } from '../../../shared/model/partial-date.ts'
import { dateWords } from '../../ui/dates.ts'

/** What is wrong with a date as typed, or null. An empty field is no date, and nothing is wrong with that. */
export function checkDate(typed: string): string | null {
  if (typed === '') return null
  return partialDate.safeParse(typed).error?.issues[0]?.message ?? null
}

/** A moment in words, in the time of this machine: `19 Mar 2024, 14:06`. */
export function instantWords(instant: Instant): string {
  const date = new Date(instant)
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return dateWords(local.toISOString().slice(0, 16))
}
