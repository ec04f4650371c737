import type { PartialDate } from '../../shared/model/partial-date.ts'
import { precisionOf } from '../../shared/model/partial-date.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The day of a date in few letters, for a narrow list: `16 Feb`, `Feb`, or `2022`; with the year where `withYear` asks for it. */
export function shortDate(date: PartialDate, withYear: boolean): string {
  const words = dateWords(date.slice(0, 10))
  return withYear || words.length === 4 ? words : words.slice(0, -5)
}

/** A date in words, to the precision that is known: `2022`, `Feb 2022`, `16 Feb 2022`, `16 Feb 2022, 13:08`. */
export function dateWords(date: PartialDate): string {
  const year = date.slice(0, 4)
  if (precisionOf(date) === 'year') return year
  const month = `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${year}`
  if (precisionOf(date) === 'month') return month
  const day = `${Number(date.slice(8, 10))} ${month}`
  return precisionOf(date) === 'day' ? day : `${day}, ${date.slice(11)}`
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** `Tue`. Takes a date known to the day. */
export function weekdayOf(day: PartialDate): string {
  return WEEKDAYS[new Date(`${day}T00:00Z`).getUTCDay()] ?? ''
}

/** The last day on which a date known only in part may lie; a day is its own. */
export function lastDayOf(date: PartialDate): PartialDate {
  const [year = '', month = '12', day] = date.slice(0, 10).split('-')
  if (day !== undefined) return date.slice(0, 10)
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}

/** The day after this one. */
export function nextDay(day: PartialDate): PartialDate {
  const date = new Date(`${day}T00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
