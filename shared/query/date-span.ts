import { partialDate } from '../model/partial-date.ts'
import type { DateSpan } from '../model/statement-filter.ts'

type ReadSpan = { readonly span: DateSpan } | { readonly message: string; readonly instead?: string }

const EXPECTED = 'Write a date as 2022, 2022-02 or 2022-02-16, or a span as 2022-02-10..2022-02-16.'

/**
 * Reads `2022-02`, `2022-02-10..2022-02-16`, `2022-02..` or `..2022-02`. A date known in part stands for all its days. What
 * cannot be read gives a sentence, and what was probably meant.
 */
export function readDateSpan(value: string): ReadSpan {
  const [first = '', second, ...more] = value.split('..')
  if (more.length > 0 || (first === '' && (second ?? '') === '')) return { message: EXPECTED }
  const from = dateOf(first)
  const to = second === undefined ? from : dateOf(second)
  if (from === undefined || to === undefined) return { message: whyNot(from === undefined ? first : second) }
  if (from !== null && to !== null && from > `${to}~`)
    return { message: `This span runs backwards: ${from} is after ${to}.`, instead: `${to}..${from}` }
  return { span: { from, to } }
}

/** Null for an open end, undefined for what is no date. */
function dateOf(text: string): string | null | undefined {
  return text === '' ? null : partialDate.safeParse(text).data
}

function whyNot(text = ''): string {
  return /^\d{4}(-\d{2}){1,2}$/.test(text) ? `There is no ${text} in the calendar. ${EXPECTED}` : EXPECTED
}
