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

function isOnCalendar(date: string): boolean {
  const [day = '', time = '00:00'] = date.split('T')
  const [year = '', month = '01', dayOfMonth = '01'] = day.split('-')
  const full = `${year}-${month}-${dayOfMonth}`
  const parsed = new Date(`${full}T${time}:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(full)
}
