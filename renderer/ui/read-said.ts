import { readDateWords } from '../../shared/model/date-words.ts'
import { partialDate, type PartialDate } from '../../shared/model/partial-date.ts'
import { latestToday, whyNotSaid } from '../../shared/model/said-date.ts'
import { dateWords } from './dates.ts'

/** What a said date as typed comes to. With a `problem` there is nothing to keep; `hint` says how words were read. */
export interface SaidReading {
  readonly said: PartialDate | null
  readonly problem: string | null
  readonly hint: string | null
}

/** Reads a said date: a date, words such as “last week” counted from the published date, or nothing, which takes it away. */
export function readSaid(typed: string, published: PartialDate | null, today = latestToday()): SaidReading {
  const words = typed.trim()
  if (words === '') return { said: null, problem: null, hint: null }
  const said = readDateWords(words, published)
  if (said === null) {
    const [early] = EARLY_YEAR.exec(words) ?? []
    return refused((early && whyNotSaid(early, today)) ?? whyUnread(words, published))
  }
  const why = whyNotSaid(said, today)
  if (why !== null) return refused(why)
  return { said, problem: null, hint: said === words ? null : hintFor(said, words, published) }
}

/** Whoever types “12 May 1499” need not be told how a date is written. */
const EARLY_YEAR = /\b(?:0\d{3}|1[0-4]\d{2})\b/

const refused = (problem: string): SaidReading => ({ said: null, problem, hint: null })

function whyUnread(words: string, published: PartialDate | null): string {
  const calendar = /^\d{4}-/.test(words) ? partialDate.safeParse(words).error?.issues[0]?.message : undefined
  if (calendar !== undefined) return calendar
  return published === null
    ? 'Write a date as 2022, 2022-02 or 2022-02-16. Words such as “last week” are counted from the published date, which this document lacks.'
    : 'Write 2022, 2022-02 or 2022-02-16, or words such as “on Tuesday”, “last week”, “early February”.'
}

function hintFor(said: PartialDate, words: string, published: PartialDate | null): string {
  const isCounted = published !== null && readDateWords(words, null) === null
  return isCounted ? `${dateWords(said)}, counted from ${dateWords(published.slice(0, 10))}` : dateWords(said)
}
