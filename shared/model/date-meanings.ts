import { dayOf, monthOf, partsOf, weekdayOf, weekOf, yearOf, type Days } from './calendar-days.ts'
import type { DatePhrase } from './date-terms/date-terms.ts'

/** What the words of a phrase name. Months and weekdays count from 0; a number that is not named is one. */
export interface Parts {
  readonly day: number
  readonly month: number
  readonly year: number
  readonly weekday: number
  readonly number: number
  readonly isLast: boolean
}

/** The days that a phrase means to one who writes it on `today`; null where the calendar has no such day. */
export const MEANINGS: Readonly<Record<DatePhrase, (parts: Parts, today: number) => Days | null>> = {
  'day of a year': ({ year, month, day }) => only(dayOf(year, month, day)),
  'month of a year': ({ year, month }) => monthOf(year, month),
  year: ({ year }) => yearOf(year),
  day: ({ month, day }, today) => only(lastDay(month, day, today)),
  month: ({ month }, today) => {
    const now = partsOf(today)
    return monthOf(month > now.month ? now.year - 1 : now.year, month)
  },
  'day before yesterday': (_, today) => only(today - 2),
  yesterday: (_, today) => only(today - 1),
  today: (_, today) => only(today),
  weekday: ({ weekday, isLast }, today) => {
    const back = (weekdayOf(today) - weekday + 7) % 7
    return only(today - (isLast && back === 0 ? 7 : back))
  },
  weekend: (_, today) => {
    const saturday = today - ((weekdayOf(today) + 2) % 7)
    return [saturday, Math.min(saturday + 1, today)]
  },
  'days ago': ({ number }, today) => only(today - number),
  'weeks ago': ({ number }, today) => weekOf(today - 7 * number),
  'months ago': ({ number }, today) => monthBefore(today, number),
  'years ago': ({ number }, today) => yearOf(partsOf(today).year - number),
  'last week': (_, today) => weekOf(today - 7),
  'last month': (_, today) => monthBefore(today, 1),
  'last year': (_, today) => yearOf(partsOf(today).year - 1),
  'this week': (_, today) => [weekOf(today)[0], today],
  'this month': (_, today) => [monthBefore(today, 0)[0], today],
  'this year': (_, today) => yearOf(partsOf(today).year),
}

const only = (day: number | null): Days | null => (day === null ? null : [day, day])

function monthBefore(today: number, months: number): Days {
  const { year, month } = partsOf(today)
  return monthOf(year, month - months)
}

/** The last such day before tomorrow: “2 February” in a paper of January is of the year before. */
function lastDay(month: number, day: number, today: number): number | null {
  const { year } = partsOf(today)
  const thisYear = dayOf(year, month, day)
  return thisYear !== null && thisYear <= today ? thisYear : dayOf(year - 1, month, day)
}
