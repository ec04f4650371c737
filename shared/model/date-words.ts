import { covering, daysOf, type Days } from './calendar-days.ts'
import { DATE_PHRASES, type DatePhrase, type DateTerms } from './date-terms/date-terms.ts'
import { english } from './date-terms/english.ts'
import { LANGUAGES } from './date-terms/languages.ts'
import { MEANINGS, type Parts } from './date-meanings.ts'
import { partialDate, type PartialDate } from './partial-date.ts'

/** Words for a date that stand in a text, from `start`, in UTF-16 units. */
export interface DateWords {
  readonly words: string
  readonly start: number
  readonly value: PartialDate
}

/**
 * The date that words give, “last week”, “am Dienstag”, “в начале февраля 2022”; null where they give none. They are read as written on
 * `published`, and the answer is never finer than they are: “last week” is its month, or its year where it lies in two.
 */
export function readDateWords(typed: string, published: PartialDate | null): PartialDate | null {
  const words = typed.trim().replaceAll(/\s+/g, ' ')
  const exact = partialDate.safeParse(words)
  if (exact.success) return exact.data
  for (const language of LANGUAGES) {
    // “February” alone is read as “in February”; in a text it would be a name as often.
    for (const tried of language === english ? [words, `in ${words}`] : [words]) {
      const whole = wordsIn(tried, published, language).find((found) => found.words.length === tried.length)
      if (whole !== undefined) return whole.value
    }
  }
  return null
}

/** The English words for a date that stand in a text. Words within longer ones, “20 February” in “20 February 2022”, are none of their own. */
export function dateWordsIn(text: string, published: PartialDate | null): DateWords[] {
  return wordsIn(text, published, english)
}

function wordsIn(text: string, published: PartialDate | null, language: DateTerms): DateWords[] {
  const written: Days = published === null ? [0, 0] : daysOf(published)
  const found = rulesOf(language).flatMap(({ words, phrase }) => {
    if (published === null && !DATED.has(phrase)) return []
    return [...text.matchAll(words)].flatMap((match) => {
      const parts = partsIn(match.groups ?? {}, language)
      const value = meaning((today) => MEANINGS[phrase](parts, today), written)
      return value === null ? [] : [{ words: match[0], start: match.index, value }]
    })
  })
  return found.filter((inner) => !found.some((outer) => isWithin(inner, outer)))
}

function isWithin(inner: DateWords, outer: DateWords): boolean {
  const isLonger = outer.words.length > inner.words.length
  return isLonger && inner.start >= outer.start && endOf(inner) <= endOf(outer)
}

const endOf = ({ start, words }: DateWords): number => start + words.length

/** Where the day of writing is known only to the month or the year, the words mean all days that they could. */
function meaning(days: (today: number) => Days | null, [first, last]: Days): PartialDate | null {
  const [earliest, latest] = [days(first), days(last)]
  return earliest && latest && covering([earliest[0], latest[1]])
}

interface Rule {
  readonly phrase: DatePhrase
  readonly words: RegExp
}

const known = new Map<DateTerms, readonly Rule[]>()

/** The phrases of a language, made when the first text of it is read. */
function rulesOf(language: DateTerms): readonly Rule[] {
  const rules =
    known.get(language) ??
    DATE_PHRASES.flatMap((phrase) =>
      language.phrases[phrase].map((words) => ({ phrase, words: rule(words, language) })),
    )
  known.set(language, rules)
  return rules
}

function rule(phrase: string, { months, weekdays, numbers }: DateTerms): RegExp {
  const words = phrase
    .replace('{day}', '(?<day>\\d{1,2})')
    .replace('{month}', `(?<month>${longestFirst(months)})`)
    .replace('{year}', '(?<year>(?:1[5-9]|20)\\d\\d)')
    .replace('{weekday}', `(?<weekday>${longestFirst(weekdays)})`)
    .replace('{number}', `(?<number>\\d{1,3}|${numbers.join('|')})`)
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, 'giu')
}

/** “12月” must not be read as “2月”, nor “October” as “Oct”. */
const longestFirst = (words: readonly string[]): string => words.toReversed().join('|')

function partsIn(found: Readonly<Record<string, string | undefined>>, language: DateTerms): Parts {
  return {
    day: Number(found['day']),
    month: placeOf(found['month'], language.months),
    year: Number(found['year']),
    weekday: placeOf(found['weekday'], language.weekdays),
    number: Number(found['number']) || placeOf(found['number'], language.numbers) + 1 || 1,
    isLast: found['last'] !== undefined,
  }
}

const placeOf = (word: string | undefined, patterns: readonly string[]): number =>
  word === undefined ? -1 : patterns.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'iu').test(word))

/** Phrases that need no day on which they were written. */
const DATED: ReadonlySet<DatePhrase> = new Set(['day of a year', 'month of a year', 'year'])
