import type { Instant } from '../../../shared/model/identity.ts'
import { dateWords, nextDay, weekdayOf } from '../../ui/dates.ts'

/** The day of a moment in the time of this machine, as `2024-03-19`. */
export function dayOf(instant: Instant): string {
  return local(instant).slice(0, 10)
}

/** The hour and minute of a moment in the time of this machine: `14:06`. */
export function timeOf(instant: Instant): string {
  return local(instant).slice(11, 16)
}

/** A day as a caption: `Today`, `Yesterday`, or `Tue 19 Mar 2024`. */
export function dayWords(day: string, today: string): string {
  if (day === today) return 'Today'
  if (nextDay(day) === today) return 'Yesterday'
  return `${weekdayOf(day)} ${dateWords(day)}`
}

function local(instant: Instant): string {
  const date = new Date(instant)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString()
}
