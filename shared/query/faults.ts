import { closest } from './closest.ts'
import { readDateSpan } from './date-span.ts'
import { FILTER_FIELDS, ruleOf, TEXT_FIELDS, type FilterField } from './fields.ts'
import { isPattern, type QueryPart } from './parts.ts'
import { problemAt, replaced, type QueryProblem } from './problem.ts'
import type { Piece, Place } from './scan.ts'

/** What is wrong with words that are looked for, apart from what follows them; null where nothing is. */
export function missingWords(query: string, piece: Piece, text: string): QueryProblem | null {
  return piece.quoted ? missingPhrase(query, piece, text) : missingWord(query, piece, text)
}

function missingPhrase(query: string, { body }: Piece, text: string): QueryProblem | null {
  if (text.trim() !== '') return null
  const marks = { start: body.start - 1, end: body.end + 1 }
  return problemAt(query, marks, 'Words are expected between the quotation marks.')
}

function missingWord(query: string, { body, suffix, name }: Piece, text: string): QueryProblem | null {
  if (text === '' && suffix.end > suffix.start)
    return problemAt(query, suffix, 'A word is expected before ~ or ^.')
  if (text === '' && name !== null)
    return problemAt(query, { ...name, end: name.end + 1 }, 'A word is expected after the colon.')
  if (name !== null && /^[+-]/.test(text)) {
    const moved = `${text.slice(0, 1)}${query.slice(name.start, name.end)}:${text.slice(1)}`
    return problemAt(query, { start: name.start, end: body.end }, 'The sign stands before the field.', moved)
  }
  return /^\*+$/.test(text) ? problemAt(query, body, 'Put letters beside the *, as in withdraw*.') : null
}

/** What is wrong with the value of a filter; null where nothing is. `at` is where it stands. */
export function whyNotValue(
  query: string,
  { name, quoted, suffix }: Piece,
  field: FilterField,
  value: string,
  at: Place,
): QueryProblem | null {
  const { takes, choices, none } = ruleOf(field)
  if (quoted && suffix.end > suffix.start)
    return problemAt(query, suffix, 'A filter has no weight and no distance.', '')
  if (value === '')
    return problemAt(query, { start: name?.start ?? at.start, end: at.start }, expected(field))
  if (takes === 'name' || (none && value.toLowerCase() === 'none')) return null
  if (takes === 'date') {
    const read = readDateSpan(value)
    return 'message' in read ? problemAt(query, at, read.message, read.instead) : null
  }
  if (choices.some((each) => each.toLowerCase() === value.toLowerCase())) return null
  return problemAt(query, at, `“${value}” is none of these. ${expected(field)}`, closest(value, choices))
}

function expected(field: FilterField): string {
  const { takes, choices, none } = ruleOf(field)
  if (takes === 'choice')
    return `After ${field}: stands ${[...choices, ...(none ? ['none'] : [])].join(', ')}.`
  return takes === 'date' ? 'A date is expected, as 2022-02-16.' : `A name is expected after ${field}:.`
}

/** A name before a colon that is no field, with the one that was meant. */
export function unknownField(query: string, name: Place): QueryProblem {
  const typed = query.slice(name.start, name.end)
  const meant = closest(typed, [...TEXT_FIELDS, ...FILTER_FIELDS])
  return meant === undefined
    ? problemAt(query, name, `There is no field “${typed}:”. Write \\: for a plain colon.`, `${typed}\\`)
    : problemAt(query, name, `There is no field “${typed}:”. Did you mean ${meant}:?`, meant)
}

/** A quotation mark that is never closed. */
export function unclosed(query: string, { body }: Piece): QueryProblem {
  const fix = `${query.trimEnd()}"`
  return { start: body.start - 1, end: query.length, message: 'This quotation mark is not closed.', fix }
}

/** Words that touch a quotation mark. */
export function glued(query: string, { glued: at }: Piece): QueryProblem {
  return {
    start: at.start,
    end: at.end,
    message: 'Leave a space before and after words in quotation marks.',
    fix: replaced(query, at, ` ${query.slice(at.start, at.end).replace(QUOTED_WORDS, '$& ')}`),
  }
}

const QUOTED_WORDS = /["“”][^"“”]*["“”](?=\S)/g

/** What costs too much to be asked for any number of times. For each pattern and fuzzy word the dictionary is walked, which takes milliseconds. */
const LIMITS: readonly { most: number; of: string; counts(part: QueryPart): boolean }[] = [
  {
    most: 20,
    of: 'words with * or ~',
    counts: (part) => part.kind === 'word' && (part.distance > 0 || isPattern(part)),
  },
  { most: 64, of: 'phrases', counts: ({ kind }) => kind === 'phrase' },
  { most: 256, of: 'words and filters', counts: () => true },
]

/** The first part that is one too many of its kind. */
export function tooMany(query: string, parts: readonly QueryPart[]): QueryProblem | undefined {
  for (const { most, of, counts } of LIMITS) {
    const extra = parts.filter(counts)[most]
    if (extra !== undefined) return problemAt(query, extra, `A query takes ${most} ${of} at most.`)
  }
  return undefined
}
