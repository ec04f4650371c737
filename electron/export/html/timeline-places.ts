import { dayOf, daysOf, isoDay, partsOf, type Days } from '../../../shared/model/calendar-days.ts'
import type { PartialDate } from '../../../shared/model/partial-date.ts'
import type { Note } from '../notes.ts'

/** A statement on the axis. A date known to the month alone is as long as the month. Places are 0 to 1. */
export interface Place {
  note: Note
  from: number
  to: number
  /** The line of the lane, from 0, in which no other mark is in the way. */
  line: number
}

export interface Lane {
  name: string
  places: Place[]
  lines: number
}

/** A line across all lanes, with what is written above it. */
export interface Tick {
  at: number
  label: string
}

/** How far apart two marks of one line are at least, as a part of the axis. */
const APART = 0.03

/** The statements that have a said date, a lane for each speaker, those who spoke first above. Null where none has a date. */
export function placesOf(notes: readonly Note[]): { lanes: Lane[]; ticks: Tick[] } | null {
  const dated = notes.flatMap((note) =>
    note.statement.said === null ? [] : { note, days: daysSaid(note, note.statement.said) },
  )
  if (dated.length === 0) return null
  const first = Math.min(...dated.map(({ days }) => days[0]))
  const last = Math.max(...dated.map(({ days }) => days[1]))
  const at = (day: number) => (day - first) / (last - first + 1)
  const placed = dated
    .map(({ note, days }) => ({ note, from: at(days[0]), to: at(days[1] + 1) }))
    .toSorted((a, b) => a.from - b.from || a.note.statement.number - b.note.statement.number)
  const lanes = Map.groupBy(placed, ({ note }) => note.speaker?.name ?? 'Speaker not known')
  return {
    lanes: [...lanes].map(([name, own]) => inLines(name, own)),
    ticks: ticksOf(first, last).map(({ day, label }) => ({ at: at(day), label })),
  }
}

/** The days on which it may have been said. Nobody prints what has not been said yet, so a vague date ends with the publication. */
function daysSaid({ document: { published } }: Note, said: PartialDate): Days {
  const [first, last] = daysOf(said)
  const printed = published === null ? last : daysOf(published)[1]
  return [first, printed < first ? last : Math.min(last, printed)]
}

function inLines(name: string, own: readonly Omit<Place, 'line'>[]): Lane {
  const ends: number[] = []
  const places = own.map((place) => {
    const middle = (place.from + place.to) / 2
    const free = ends.findIndex((end) => end <= middle)
    const line = free < 0 ? ends.length : free
    ends[line] = middle + APART
    return { ...place, line }
  })
  return { name, places, lines: ends.length }
}

/** Steps in days, months and years; the first that needs no more than this many lines is taken. */
const MOST_TICKS = 9
const STEPS: readonly ({ days: number } | { months: number })[] = [
  { days: 1 },
  { days: 2 },
  { days: 7 },
  { months: 1 },
  { months: 3 },
  { months: 12 },
  { months: 60 },
  { months: 240 },
  { months: 1200 },
]

function ticksOf(first: number, last: number): { day: number; label: string }[] {
  const days = last - first + 1
  for (const step of STEPS) {
    if (days / ('days' in step ? step.days : step.months * 30) > MOST_TICKS) continue
    const ticks = 'days' in step ? everyDays(first, last, step.days) : everyMonths(first, last, step.months)
    if (ticks.length <= MOST_TICKS) return ticks
  }
  return [{ day: first, label: isoDay(first) }]
}

function everyDays(first: number, last: number, step: number) {
  const count = Math.floor((last - first) / step) + 1
  return Array.from({ length: count }, (_, i) => ({
    day: first + i * step,
    label: isoDay(first + i * step),
  }))
}

function everyMonths(first: number, last: number, step: number) {
  const { year, month } = partsOf(first)
  const ticks: { day: number; label: string }[] = []
  for (let each = Math.ceil((year * 12 + month) / step) * step; ; each += step) {
    const day = dayOf(Math.floor(each / 12), each % 12, 1)
    if (day === null || day > last) return ticks
    if (day >= first) ticks.push({ day, label: isoDay(day).slice(0, step < 12 ? 7 : 4) })
  }
}
