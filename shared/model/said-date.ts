import type { PartialDate } from './partial-date.ts'

/** Nobody whom a newspaper quotes spoke before this year: an earlier date is a slip of the keys. */
const FIRST_YEAR = '1500'

/** Why words cannot have been said on that date, as a sentence; null where they can. `today` is a day, `2026-11-22`. */
export function whyNotSaid(date: PartialDate, today: string): string | null {
  if (date < FIRST_YEAR) return `Nothing is dated before ${FIRST_YEAR}, and ${date} is.`
  if (date.slice(0, 10) > today.slice(0, date.length))
    return `The said date ${date} is after today, ${today.slice(0, 10)}.`
  return null
}

/** The day it is where the sun rises first, so that nobody's today is tomorrow. */
export const latestToday = (now = new Date()): string =>
  new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10)
