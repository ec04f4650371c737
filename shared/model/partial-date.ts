import { z } from 'zod'

/**
 * A calendar date known to the year, the month, the day or the minute: `2022`, `2022-02`, `2022-02-16`,
 * `2022-02-16T13:08`. The parts that a source does not give are left out, never completed (EDTF level 0).
 */
export const partialDate = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/,
    'write a date as 2022, 2022-02, 2022-02-16 or 2022-02-16T13:08',
  )
  .refine(isOnCalendar, 'there is no such date in the calendar')
export type PartialDate = z.infer<typeof partialDate>

export type DatePrecision = 'year' | 'month' | 'day' | 'minute'

/** How much of the date is known. */
export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'year'
  if (date.length === 7) return 'month'
  return date.length === 10 ? 'day' : 'minute'
}

/** Reckoned, not parsed: a library of fifty thousand documents asks this of each. What is not written is 0 and counts as the first. */
function isOnCalendar(date: string): boolean {
  const part = (from: number, to: number) => Number(date.slice(from, to))
  const [year, month, day] = [
    part(0, 4),
    part(5, 7) || Number(date.length < 7),
    part(8, 10) || Number(date.length < 10),
  ]
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    part(11, 13) < 24 &&
    part(14, 16) < 60
  )
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
