import {
  covering,
  dayOf,
  daysOf,
  monthOf,
  partsOf,
  weekdayOf,
  weekOf,
  yearOf,
  type Days,
} from './calendar-days.ts'
import { partialDate, type PartialDate } from './partial-date.ts'

/** Words for a date that stand in a text, from `start`, in UTF-16 units. */
export interface DateWords {
  readonly words: string
  readonly start: number
  readonly value: PartialDate
}

/**
 * The date that English words give, “last week”, “on Tuesday”, “early February 2022”; null where they give none. They are read as
 * written on `published`, and the answer is never finer than they are: “last week” is its month, or its year where it lies in two.
 */
export function readDateWords(typed: string, published: PartialDate | null): PartialDate | null {
  const words = typed.trim().replaceAll(/\s+/g, ' ')
  const exact = partialDate.safeParse(words)
  if (exact.success) return exact.data
  const whole = [words, `in ${words}`].flatMap((tried) =>
    dateWordsIn(tried, published).filter((found) => found.words.length === tried.length),
  )
  return whole[0]?.value ?? null
}

/** The words for a date that stand in a text. Words within longer ones, “20 February” in “20 February 2022”, are none of their own. */
export function dateWordsIn(text: string, published: PartialDate | null): DateWords[] {
  const rules = published === null ? DATED : [...DATED, ...RELATIVE]
  const written: Days = published === null ? [0, 0] : daysOf(published)
  const found = rules.flatMap(({ words, days }) =>
    [...text.matchAll(words)].flatMap((match) => {
      const value = meaning((today) => days(match.groups ?? {}, today), written)
      return value === null ? [] : [{ words: match[0], start: match.index, value }]
    }),
  )
  return found.filter((inner) => !found.some((outer) => isWithin(inner, outer)))
}

function isWithin(inner: DateWords, outer: DateWords): boolean {
  const isLonger = outer.words.length > inner.words.length
  return isLonger && inner.start >= outer.start && endOf(inner) <= endOf(outer)
}

const endOf = ({ start, words }: DateWords): number => start + words.length

type Found = Readonly<Record<string, string | undefined>>

/** Words, and the days that they mean to one who writes them on `today`; null where the calendar has no such day. */
interface Rule {
  readonly words: RegExp
  readonly days: (found: Found, today: number) => Days | null
}

/** Where the day of writing is known only to the month or the year, the words mean all days that they could. */
function meaning(days: (today: number) => Days | null, [first, last]: Days): PartialDate | null {
  const [earliest, latest] = [days(first), days(last)]
  return earliest && latest && covering([earliest[0], latest[1]])
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)'
const PART = '(?:early|mid|late)[ -](?:in )?'
const HOURS = '(?: (?:morning|afternoon|evening|night))?'
const AGO = `(?<number>\\d{1,3}|an?|${NUMBERS.join('|')})`

/** Words that give the year. */
const DATED: readonly Rule[] = [
  rule(`(?:on )?(?:the )?${DAY}(?: of)? ${MONTH},? ${YEAR}`, (found) => only(dayIn(yearIn(found), found))),
  rule(`(?:on )?${MONTH} ${DAY},? ${YEAR}`, (found) => only(dayIn(yearIn(found), found))),
  rule(`(?:in )?(?:${PART})?${MONTH},? ${YEAR}`, (found) => monthOf(yearIn(found), monthIn(found))),
  rule(`(?:in (?:${PART})?|${PART})${YEAR}`, (found) => yearOf(yearIn(found))),
]

/** Words that need the day on which they were written. */
const RELATIVE: readonly Rule[] = [
  rule(`(?:on )?(?:the )?${DAY}(?: of)? ${MONTH}`, (found, today) => only(lastDay(found, today))),
  rule(`(?:on )?${MONTH} ${DAY}`, (found, today) => only(lastDay(found, today))),
  rule(`(?:in (?:${PART})?|${PART}|last )${MONTH}`, (found, today) => {
    const { year, month } = partsOf(today)
    return monthOf(monthIn(found) > month ? year - 1 : year, monthIn(found))
  }),
  rule('(?:the )?day before yesterday', (_, today) => only(today - 2)),
  rule(`yesterday${HOURS}|last night`, (_, today) => only(today - 1)),
  rule('(?:earlier |late )?today|tonight|this (?:morning|afternoon|evening)', (_, today) => only(today)),
  rule(
    `(?<last>last )?(?:(?:early |late |earlier )?on |this )?(?<weekday>${WEEKDAYS.join('|')})${HOURS}`,
    ({ weekday = '', last }, today) => {
      const back = (weekdayOf(today) - WEEKDAYS.indexOf(weekday.toLowerCase()) + 7) % 7
      return only(today - (last !== undefined && back === 0 ? 7 : back))
    },
  ),
  rule('(?:at|on|over|during) the weekend|(?:last|this) weekend', (_, today) => {
    const saturday = today - ((weekdayOf(today) + 2) % 7)
    return [saturday, Math.min(saturday + 1, today)]
  }),
  rule(`${AGO} days? (?:ago|earlier)`, (found, today) => only(today - numberIn(found))),
  rule(`${AGO} weeks? ago`, (found, today) => weekOf(today - 7 * numberIn(found))),
  rule(`${AGO} months? ago`, (found, today) => monthBefore(today, numberIn(found))),
  rule(`${AGO} years? ago`, (found, today) => yearOf(partsOf(today).year - numberIn(found))),
  rule('last week', (_, today) => weekOf(today - 7)),
  rule('last month', (_, today) => monthBefore(today, 1)),
  rule('last year', (_, today) => yearOf(partsOf(today).year - 1)),
  rule('(?:earlier )?this week', (_, today) => [weekOf(today)[0], today]),
  rule('(?:earlier )?this month', (_, today) => [monthBefore(today, 0)[0], today]),
  rule('(?:earlier )?this year', (_, today) => yearOf(partsOf(today).year)),
]

function rule(words: string, days: Rule['days']): Rule {
  return { words: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, 'giu'), days }
}

const only = (day: number | null): Days | null => (day === null ? null : [day, day])

const yearIn = ({ year }: Found): number => Number(year)
const monthIn = ({ month = '' }: Found): number => MONTHS.indexOf(month.slice(0, 3).toLowerCase())
const dayIn = (year: number, found: Found): number | null => dayOf(year, monthIn(found), Number(found['day']))

/** “a week ago” is one week. */
function numberIn({ number = '' }: Found): number {
  return Number(number) || NUMBERS.indexOf(number.toLowerCase()) + 1 || 1
}

function monthBefore(today: number, months: number): Days {
  const { year, month } = partsOf(today)
  return monthOf(year, month - months)
}

/** The last such day before tomorrow: “2 February” in a paper of January is of the year before. */
function lastDay(found: Found, today: number): number | null {
  const { year } = partsOf(today)
  const thisYear = dayIn(year, found)
  return thisYear !== null && thisYear <= today ? thisYear : dayIn(year - 1, found)
}
