import type { PartialDate } from './partial-date.ts'

/** A stretch of days, both ends included. A day is its number, counted from 1 January 1970. */
export type Days = readonly [first: number, last: number]

const MILLISECONDS = 86_400_000

/** The number of a day; null where the calendar has no such day. `month` counts from 0. */
export function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month, day))
  return date.getUTCDate() === day ? date.getTime() / MILLISECONDS : null
}

/** All days of a month, which may lie outside 0 to 11: -1 is December of the year before. */
export const monthOf = (year: number, month: number): Days => [
  Date.UTC(year, month, 1) / MILLISECONDS,
  Date.UTC(year, month + 1, 0) / MILLISECONDS,
]

export const yearOf = (year: number): Days => [monthOf(year, 0)[0], monthOf(year, 11)[1]]

/** Monday to Sunday around a day. */
export const weekOf = (day: number): Days => [day - weekdayOf(day), day - weekdayOf(day) + 6]

/** 0 for a Monday. The first of January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** The year and the month, from 0, of a day. */
export function partsOf(day: number): { year: number; month: number } {
  const date = new Date(day * MILLISECONDS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() }
}

/** The days on which a date known only in part may lie. */
export function daysOf(date: PartialDate): Days {
  const [year = 0, month, day] = date.slice(0, 10).split('-').map(Number)
  if (month === undefined) return yearOf(year)
  if (day === undefined) return monthOf(year, month - 1)
  const only = Date.UTC(year, month - 1, day) / MILLISECONDS
  return [only, only]
}

/** A day as a date: `2022-02-16`. */
export const isoDay = (day: number): PartialDate => new Date(day * MILLISECONDS).toISOString().slice(0, 10)

/** The date that covers all these days and says no more: a day, else their month, else their year; null over two years. */
export function covering([first, last]: Days): PartialDate | null {
  const [from, to] = [isoDay(first), isoDay(last)]
  return [10, 7, 4].map((length) => from.slice(0, length)).find((date) => to.startsWith(date)) ?? null
}
