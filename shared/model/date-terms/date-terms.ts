/**
 * The words for dates of one language, as regular expressions without regard to case. A phrase names what stands in it by `{day}`,
 * `{month}`, `{year}`, `{weekday}` and `{number}`; a group `last` says that a weekday of the day of writing is that of the week before.
 */
export interface DateTerms {
  /** January first. */
  readonly months: readonly string[]
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** Of one, two and so on. */
  readonly numbers: readonly string[]
  readonly phrases: Readonly<Record<DatePhrase, readonly string[]>>
}

/** What a phrase means. A phrase without its number, “a week ago”, means one. */
export const DATE_PHRASES = [
  'day of a year',
  'month of a year',
  'year',
  'day',
  'month',
  'day before yesterday',
  'yesterday',
  'today',
  'weekday',
  'weekend',
  'days ago',
  'weeks ago',
  'months ago',
  'years ago',
  'last week',
  'last month',
  'last year',
  'this week',
  'this month',
  'this year',
] as const

export type DatePhrase = (typeof DATE_PHRASES)[number]
