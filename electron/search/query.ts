import lunr from 'lunr'
import { z } from 'zod'
import type { QueryProblem } from '../../shared/contract/search.ts'
import { foldTypography } from '../../shared/text/fold.ts'
import { FIELDS, type Field } from './text-index.ts'
import { foldWord, wordsIn } from './words.ts'

declare module 'lunr' {
  // The published types leave the parser out, though it is part of lunr's documented interface.
  export class QueryParser {
    constructor(text: string, query: lunr.Query)
    parse(): lunr.Query
  }
}

export type Presence = 'optional' | 'required' | 'prohibited'

interface Scope {
  fields: readonly Field[]
  boost: number
  presence: Presence
}

/** One condition of a query: words to stem, a pattern with `*`, a word with `distance` letters wrong, or a phrase word for word. */
export type Clause = Scope &
  (
    | { kind: 'words'; forms: string[] }
    | { kind: 'wildcard'; pattern: string }
    | { kind: 'fuzzy'; form: string; distance: number }
    | { kind: 'phrase'; forms: string[] }
  )

export type ParsedQuery = { clauses: Clause[] } | { problem: QueryProblem }

/** Reads lunr's query language, with `"exact phrase"` beside it. Places in a problem are UTF-16 units of the query. */
export function parseQuery(query: string): ParsedQuery {
  // Every step below keeps the length, so that a place in the rest is a place in the query.
  const plain = foldTypography(query).replace(/(?<=^|\s)[+-](?=\s|$)/g, ' ')
  const problem = firstProblem(plain)
  if (problem !== null) return { problem }
  const phrases = [...plain.matchAll(PHRASE)].flatMap(phraseClause)
  const rest = plain.replace(PHRASE, (phrase) => ' '.repeat(phrase.length))
  try {
    return { clauses: [...phrases, ...lunrClauses(rest)] }
  } catch (error) {
    if (error instanceof lunr.QueryParseError) return { problem: explain(error, query) }
    throw error
  }
}

const PHRASE = /(?<=^|\s)([+-]?)(?:(title|text):)?"([^"]*)"(?:\^(\d{1,3}))?(?=\s|$)/g

function phraseClause(match: RegExpMatchArray): Clause[] {
  const [, sign, field, words = '', boost] = match
  const forms = wordsIn(words).map((word) => word.form)
  if (forms.length === 0) return []
  const presence = sign === '+' ? 'required' : sign === '-' ? 'prohibited' : 'optional'
  const fields = FIELDS.filter((each) => field === undefined || each === field)
  return [{ kind: 'phrase', forms, fields, boost: Number(boost ?? 1), presence }]
}

const lunrClause = z.object({
  term: z.string(),
  fields: z.array(z.enum(FIELDS)),
  boost: z.number(),
  editDistance: z.number().default(0),
  usePipeline: z.boolean(),
  presence: z.number(),
})

function lunrClauses(text: string): Clause[] {
  const query = new lunr.QueryParser(text, new lunr.Query([...FIELDS])).parse()
  return z
    .array(lunrClause)
    .parse(query.clauses)
    .map((clause) => {
      const { fields, boost } = clause
      const presence = PRESENCE.get(clause.presence) ?? 'optional'
      const scope = { fields, boost, presence } as const
      if (!clause.usePipeline) return { ...scope, kind: 'wildcard', pattern: foldWord(clause.term) }
      if (clause.editDistance > 0)
        return { ...scope, kind: 'fuzzy', form: foldWord(clause.term), distance: clause.editDistance }
      return { ...scope, kind: 'words', forms: wordsIn(clause.term).map((word) => word.form) }
    })
}

const PRESENCE = new Map<number, Presence>([
  [lunr.Query.presence.OPTIONAL, 'optional'],
  [lunr.Query.presence.REQUIRED, 'required'],
  [lunr.Query.presence.PROHIBITED, 'prohibited'],
])

/** What lunr would accept but the program refuses: it would take for ever, or find everything. */
const REFUSALS: readonly { pattern: RegExp; message: (found: string) => string }[] = [
  { pattern: /~(?!0*[0-2]\b)\d+/, message: (found) => `${found} is too far off. Use ~1 or ~2.` },
  { pattern: /\^\d{4,}/, message: () => 'A weight goes up to ^999.' },
  { pattern: /(?<=^|[\s+:-])\*+(?=\s|$)/, message: () => 'Put letters beside the *, as in withdraw*.' },
]

const MOST_PATTERNS = 32

function firstProblem(plain: string): QueryProblem | null {
  const outside = plain.replace(PHRASE, (phrase) => ' '.repeat(phrase.length))
  const quote = /(?<!\\)"/.exec(outside)
  if (quote !== null) return unreadQuote(outside, quote.index)
  for (const { pattern, message } of REFUSALS) {
    const found = pattern.exec(outside)
    if (found === null) continue
    return { start: found.index, end: found.index + found[0].length, message: message(found[0]) }
  }
  const extra = [...outside.matchAll(/[*~]/g)][MOST_PATTERNS]
  return extra === undefined
    ? null
    : { start: extra.index, end: extra.index + 1, message: `A query takes ${MOST_PATTERNS} * and ~ at most.` }
}

function unreadQuote(text: string, start: number): QueryProblem {
  const closed = text.indexOf('"', start + 1)
  return closed < 0
    ? { start, end: text.length, message: 'This quotation mark is not closed.' }
    : { start, end: closed + 1, message: 'Leave a space before and after a phrase in quotation marks.' }
}

/** Lunr's own messages in plain words. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/^unrecognised field/, 'There is no such field. Use title: or text:, or write \\: for a colon.'],
  [/^expecting term or field/, 'A word is expected after + or -.'],
  [/^expecting term/, 'A word is expected after the colon.'],
  [/^edit distance/, 'A number is expected after ~, as in word~1.'],
  [/^boost/, 'A number is expected after ^, as in word^3.'],
  [/^expected either/, 'A word is expected before ~ or ^.'],
]

function explain(error: lunr.QueryParseError, query: string): QueryProblem {
  const message = MESSAGES.find(([pattern]) => pattern.test(error.message))?.[1]
  const start = Math.min(Number(error.start), query.length - 1)
  const end = Math.min(Math.max(Number(error.end), start + 1), query.length)
  return { start, end, message: message ?? 'This part of the query cannot be read.' }
}
