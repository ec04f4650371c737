import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../../shared/query/parse.ts'

const all = { presence: 'optional', field: null, boost: 1 }

describe('a query', () => {
  test('is read with all that lunr knows', () => {
    expect(parseQuery('+must -not title:gates^3 withdraw* wallace~1 text:dam~2^4 C\\:drive')).toEqual({
      parts: [
        { ...all, start: 0, end: 5, kind: 'word', text: 'must', distance: 0, presence: 'required' },
        { ...all, start: 6, end: 10, kind: 'word', text: 'not', distance: 0, presence: 'prohibited' },
        { ...all, start: 11, end: 24, kind: 'word', text: 'gates', distance: 0, field: 'title', boost: 3 },
        { ...all, start: 25, end: 34, kind: 'word', text: 'withdraw*', distance: 0 },
        { ...all, start: 35, end: 44, kind: 'word', text: 'wallace', distance: 1 },
        { ...all, start: 45, end: 57, kind: 'word', text: 'dam', distance: 2, field: 'text', boost: 4 },
        { ...all, start: 58, end: 66, kind: 'word', text: 'C:drive', distance: 0 },
      ],
      problem: null,
    })
  })

  test('has phrases, words near each other and filters, whatever the shape of the quotation marks', () => {
    expect(parseQuery('“no fall”~2 -text:"at all"^2 -outlet:“Radio Varesh” published:2024-03..')).toEqual({
      parts: [
        { ...all, start: 0, end: 11, kind: 'phrase', text: 'no fall', apart: 2 },
        {
          ...all,
          start: 12,
          end: 28,
          kind: 'phrase',
          text: 'at all',
          apart: null,
          field: 'text',
          presence: 'prohibited',
          boost: 2,
        },
        {
          kind: 'filter',
          start: 29,
          end: 51,
          presence: 'prohibited',
          field: 'outlet',
          value: 'Radio Varesh',
          valueAt: { start: 38, end: 50 },
        },
        {
          kind: 'filter',
          start: 52,
          end: 71,
          presence: 'optional',
          field: 'published',
          value: '2024-03..',
          valueAt: { start: 62, end: 71 },
        },
      ],
      problem: null,
    })
  })

  test('takes a dash between words for punctuation, a clock time and an address for words', () => {
    const words = (query: string) => parseQuery(query).parts.map((part) => 'text' in part && part.text)
    expect(words('Moscow – Kyiv - Minsk + 13:08 https://example.org/a')).toEqual([
      'Moscow',
      'Kyiv',
      'Minsk',
      '13:08',
      'https://example.org/a',
    ])
  })

  test.each([
    ['stance:denial', 'Denial'],
    ['credibility:none', 'None'],
    ['in:statements', 'statements'],
    ['published:2022', '..2022-03'],
    ['said:2022-02-10..2022-02-16T13:08', 'none'],
    ['speaker:"Ben \\"Big\\" Wallace"', 'anyone'],
  ])('takes %s, and whatever its field takes', (filter, other) => {
    const [field = ''] = filter.split(':')
    expect([parseQuery(filter).problem, parseQuery(`-${field}:${other}`).problem]).toEqual([null, null])
  })
})

describe('what cannot be read', () => {
  test.each([
    [
      'gates outlett:wire',
      'outlett',
      'There is no field “outlett:”. Did you mean outlet:?',
      'gates outlet:wire',
    ],
    ['mailto:me', 'mailto', 'There is no field “mailto:”. Write \\: for a plain colon.', 'mailto\\:me'],
    ['gates "no fall', '"no fall', 'This quotation mark is not closed.', 'gates "no fall"'],
    ['gates +title:" "~2', '" "', 'Words are expected between the quotation marks.', null],
    ['say"no"more', '"no"more', 'Leave a space before and after words in quotation marks.', 'say "no" more'],
    ['fall~99', '~99', '~99 is too far off. Use ~1 or ~2.', 'fall~2'],
    ['"no fall"~99', '~99', '~99 is too far apart. Words may stand up to ~50 apart.', '"no fall"~50'],
    ['fall~x', 'x', 'A number is expected after ~, as in word~1.', null],
    ['fall^x', 'x', 'A number is expected after ^, as in word^3.', null],
    ['fall^', '^', 'A number is expected after ^, as in word^3.', null],
    ['fall^9999', '^9999', 'A weight goes up to ^999.', 'fall^999'],
    ['~1', '~1', 'A word is expected before ~ or ^.', null],
    ['gates *', '*', 'Put letters beside the *, as in withdraw*.', null],
    ['title:', 'title:', 'A word is expected after the colon.', null],
    ['title:+x', 'title:+x', 'The sign stands before the field.', '+title:x'],
    [
      'stance:den',
      'den',
      '“den” is none of these. After stance: stands claim, denial, question, comment.',
      'stance:denial',
    ],
    ['speaker:', 'speaker:', 'A name is expected after speaker:.', null],
    ['said:""', 'said:"', 'A date is expected, as 2022-02-16.', null],
    [
      'published:2022-03..2022-02',
      '2022-03..2022-02',
      'This span runs backwards: 2022-03 is after 2022-02.',
      'published:2022-02..2022-03',
    ],
    [
      'said:2022-02-30',
      '2022-02-30',
      'There is no 2022-02-30 in the calendar. Write a date as 2022, 2022-02 or 2022-02-16, or a span as 2022-02-10..2022-02-16.',
      null,
    ],
    ['outlet:"Radio Varesh"^2', '^2', 'A filter has no weight and no distance.', 'outlet:"Radio Varesh"'],
  ])('is pointed at, with a way out: %s', (query, where, message, fix) => {
    const { problem } = parseQuery(query)
    expect([problem && query.slice(problem.start, problem.end), problem?.message, problem?.fix]).toEqual([
      where,
      message,
      fix,
    ])
  })

  test('leaves the other conditions readable', () => {
    expect(parseQuery('gates colour:red dam').parts.map((part) => 'text' in part && part.text)).toEqual([
      'gates',
      'dam',
    ])
  })

  test.each([
    ['ab* ', 21, 'A query takes 20 words with * or ~ at most.'],
    ['"a b" ', 65, 'A query takes 64 phrases at most.'],
    ['ab ', 257, 'A query takes 256 words and filters at most.'],
  ])('is more than can be looked up at once: %s × %i', (unit, times, message) => {
    expect(parseQuery(unit.repeat(times - 1)).problem).toBeNull()
    const start = unit.length * (times - 1)
    const end = start + unit.trim().length
    expect(parseQuery(unit.repeat(times)).problem).toEqual({ start, end, message, fix: null })
  })
})

describe('any text at all', () => {
  const queries = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'+-~^*:"\\ a1“.', 'title', 'said', 'stance'), maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )

  test('is a query whose parts lie one after the other within it', () => {
    fc.assert(
      fc.property(queries, (query) => {
        let at = 0
        for (const { start, end } of parseQuery(query).parts) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(query.length)
      }),
      { numRuns: 1000 },
    )
  })

  test('has its problem at a place within it, and a way out that does not lead in a circle', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { problem } = parseQuery(query)
        if (problem === null) return
        expect(problem.start).toBeLessThan(problem.end)
        expect(problem.end).toBeLessThanOrEqual(query.length)
        if (problem.fix !== null) expect(parseQuery(problem.fix).problem).not.toEqual(problem)
      }),
      { numRuns: 1000 },
    )
  })

  test('is read at once, however long it is', () => {
    for (const unit of ['a', '* ', 'gate* ', '"a b" ', '+', '"', 'a:', '\\', '~^', '-"'])
      parseQuery(unit.repeat(10_000).slice(0, 10_000))
  })
})
