import type { PartialDate } from '../../../shared/model/partial-date.ts'
import type { DateSpan } from '../../../shared/model/statement-filter.ts'
import type { TimelineLane } from '../../../shared/contract/timeline.ts'
import { lastDayOf, nextDay, shortDate, weekdayOf } from '../../ui/dates.ts'

export type Unit = 'day' | 'month' | 'year'

/** One step of the axis. `key` is its date to the precision of the unit. */
export interface Column {
  key: PartialDate
  label: string
  detail: string
  weekend: boolean
}

/** Columns from `from` to `to`, counted from 0, end excluded. */
interface Stretch {
  from: number
  to: number
}

/**
 * From left to right, each column `columnWidth` CSS pixels wide. `places` has the columns of each day, month and year in it. `width`
 * is that of all columns; where there are none, the room that there is.
 */
export interface Axis {
  unit: Unit
  columns: readonly Column[]
  places: ReadonlyMap<PartialDate, Stretch>
  columnWidth: number
  width: number
}

/** UTF-16 units of a date that is cut to the unit. */
const LENGTH: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4 }

/** Columns that are still days, or still months; beyond that the next coarser unit is taken. */
const MOST = 92

/** CSS pixels that a column needs for its own words. */
const NARROWEST: Readonly<Record<Unit, number>> = { day: 84, month: 56, year: 56 }

/**
 * The axis on which all these dates have a place, as wide as there is room (CSS pixels) or as its words need. Of a `range` that was
 * asked for it shows all and no more: a span that goes on outside is cut at its ends.
 */
export function axisOf(dates: readonly PartialDate[], room: number, range: DateSpan | null = null): Axis {
  const domain = range === null ? domainOf(dates) : domainIn(range, domainOf(dates))
  if (domain === null)
    return { unit: 'day', columns: [], places: new Map(), columnWidth: NARROWEST.day, width: room }
  const unit = (['day', 'month', 'year'] as const).find((one) => countOf(domain, one) <= MOST) ?? 'year'
  const keys = keysOf(domain, unit)
  const columnWidth = Math.max(NARROWEST[unit], Math.floor(room / keys.length))
  return {
    unit,
    columns: keys.map((key, index) => columnOf(key, unit, keys[index - 1])),
    places: placesOf(keys),
    columnWidth,
    width: keys.length * columnWidth,
  }
}

/** The dates of all marks that have one. */
export const datesOf = (lanes: readonly TimelineLane[]): PartialDate[] =>
  lanes.flatMap(({ marks }) => marks.flatMap(({ date }) => date ?? []))

/** The columns that a date may lie in, end excluded: one where it is as precise as the axis, else all of its month or year. */
export const columnsOf = ({ places, unit }: Axis, date: PartialDate): Stretch | null =>
  places.get(date.slice(0, LENGTH[unit])) ?? null

interface Domain {
  first: PartialDate
  last: PartialDate
}

/**
 * The first and last day. Days alone set it where there are any: one "March 2024" must not stretch a week to a month. What lies
 * wholly outside still widens it.
 */
function domainOf(dates: readonly PartialDate[]): Domain | null {
  const days = dates.filter((date) => date.length >= LENGTH.day).map((date) => date.slice(0, LENGTH.day))
  const coarse = dates.filter((date) => date.length < LENGTH.day)
  const spans = coarse.map((date) => ({ first: firstDayOf(date), last: lastDayOf(date) }))
  const start = days[0] ?? spans[0]?.first
  if (start === undefined) return null
  const domain = { first: start, last: days[0] ?? spans[0]?.last ?? start }
  for (const day of days) {
    if (day < domain.first) domain.first = day
    if (day > domain.last) domain.last = day
  }
  for (const span of spans) {
    if (span.last < domain.first) domain.first = span.first
    if (span.first > domain.last) domain.last = span.last
  }
  return domain
}

/** The days of a range; where it is open at an end, as far as there is something. */
function domainIn({ from, to }: DateSpan, all: Domain | null): Domain | null {
  const first = from === null ? all?.first : firstDayOf(from)
  const last = to === null ? all?.last : lastDayOf(to)
  return first === undefined || last === undefined || first > last ? all : { first, last }
}

const firstDayOf = (date: PartialDate): PartialDate => `${date}-01-01`.slice(0, LENGTH.day)

const MILLISECONDS_OF_A_DAY = 86_400_000

function countOf({ first, last }: Domain, unit: Unit): number {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4))
  if (unit === 'year') return years + 1
  if (unit === 'month') return years * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1
  return (Date.parse(last) - Date.parse(first)) / MILLISECONDS_OF_A_DAY + 1
}

function keysOf({ first, last }: Domain, unit: Unit): PartialDate[] {
  const keys: PartialDate[] = []
  const end = last.slice(0, LENGTH[unit])
  for (let day = first; ; day = nextDay(lastDayOf(day.slice(0, LENGTH[unit])))) {
    const key = day.slice(0, LENGTH[unit])
    keys.push(key)
    if (key >= end) return keys
  }
}

function placesOf(keys: readonly PartialDate[]): Map<PartialDate, Stretch> {
  const places = new Map<PartialDate, Stretch>()
  keys.forEach((key, index) => {
    for (const length of Object.values(LENGTH)) {
      const cut = key.slice(0, length)
      places.set(cut, { from: places.get(cut)?.from ?? index, to: index + 1 })
    }
  })
  return places
}

function columnOf(key: PartialDate, unit: Unit, before: PartialDate | undefined): Column {
  const isNewYear = before?.slice(0, 4) !== key.slice(0, 4)
  if (unit === 'year') return { key, label: key, detail: '', weekend: false }
  if (unit === 'month')
    return { key, label: shortDate(key, false), detail: isNewYear ? key.slice(0, 4) : '', weekend: false }
  const weekday = weekdayOf(key)
  const weekend = weekday === 'Sat' || weekday === 'Sun'
  return {
    key,
    label: shortDate(key, false),
    detail: isNewYear ? `${weekday} ${key.slice(0, 4)}` : weekday,
    weekend,
  }
}
