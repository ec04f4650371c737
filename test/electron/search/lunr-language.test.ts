import fc from 'fast-check'
import lunr from 'lunr'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseQuery } from '../../../shared/query/parse.ts'

declare module 'lunr' {
  // The published types leave the parser out, though it is part of lunr's documented interface.
  export class QueryParser {
    constructor(text: string, query: lunr.Query)
    parse(): lunr.Query
  }
}

const PRESENCE = new Map<unknown, string>([
  [lunr.Query.presence.OPTIONAL, 'optional'],
  [lunr.Query.presence.REQUIRED, 'required'],
  [lunr.Query.presence.PROHIBITED, 'prohibited'],
])

const lunrClause = z.object({
  term: z.string(),
  fields: z.array(z.string()),
  presence: z.number(),
  boost: z.number(),
  editDistance: z.number().default(0),
})

/** The conditions that lunr itself reads from a query. */
function lunrReads(query: string) {
  const fields = ['title', 'text']
  const { clauses } = new lunr.QueryParser(query, new lunr.Query(fields)).parse()
  return z
    .array(lunrClause)
    .parse(clauses)
    .map((clause) => ({
      text: clause.term,
      field: clause.fields.length === fields.length ? null : clause.fields[0],
      presence: PRESENCE.get(clause.presence),
      boost: clause.boost,
      distance: clause.editDistance,
    }))
}

/** The conditions that we read from it. */
function weRead(query: string) {
  return parseQuery(query).parts.map((part) => {
    if (part.kind !== 'word') return part
    const { text, field, presence, boost, distance } = part
    return { text: text.toLowerCase(), field, presence, boost, distance }
  })
}

const word = fc.constantFrom('gates', 'Korrin', 'withdr*', '*drawal', 'w*l', 'it\\:s', "haven't", 'дамба')
const clause = fc
  .record({
    sign: fc.constantFrom('', '', '+', '-'),
    field: fc.constantFrom('', '', 'title:', 'text:'),
    word,
    suffix: fc.constantFrom('', '', '~1', '^3', '~2^10', '^2~1'),
  })
  .map(({ sign, field, word, suffix }) => sign + field + word + suffix)

describe('the language of lunr', () => {
  test('is read as lunr reads it', () => {
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 6 }), fc.constantFrom(' ', '  ', '\t'), (clauses, space) => {
        const query = clauses.join(space)
        expect(weRead(query)).toEqual(lunrReads(query))
      }),
      { numRuns: 300 },
    )
  })
})
