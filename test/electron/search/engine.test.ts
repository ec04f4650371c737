import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../../shared/query/parse.ts'
import { clausesOf } from '../../../electron/search/clauses.ts'
import { findIn } from '../../../electron/search/index/find-in.ts'
import { LiveIndex } from '../../../electron/search/index/live-index.ts'
import { termOf } from '../../../electron/search/languages.ts'
import { foldWord } from '../../../electron/search/words.ts'
import { indexed, sourceOf, type TestDocument } from './index-documents.ts'

function find(documents: readonly TestDocument[], query: string, page = {}) {
  const index = new LiveIndex(sourceOf(documents))
  index.refresh()
  return findIn(index, { clauses: clauses(query), among: null, limit: 50, offset: 0, ...page })
}

const clauses = (query: string) => clausesOf(query, parseQuery(query).parts, ['title', 'text'])

/** Each passage with its matches in brackets, and why. */
function shown(documents: readonly TestDocument[], query: string): string[] {
  return find(documents, query).hits.flatMap(({ passages }) =>
    passages.map(({ text, start, matches, reasons }) => {
      const marked = matches.reduceRight(
        (words, match) =>
          `${words.slice(0, match.start - start)}[${words.slice(match.start - start, match.end - start)}]${words.slice(match.end - start)}`,
        text,
      )
      return `${marked} (${reasons.map(({ how }) => how).join('; ')})`
    }),
  )
}

const ministry = indexed(
  1,
  '# Gates closing, says Varesh\nThe ministry said two gates were closing. Crews worked at night.\n“Our gauges show no fall at all so far,” Marsk said. “We haven’t seen any closing.”\n~Advertisement: gates for your garden',
  'Varesh says gates are closing',
)
const other = indexed(
  2,
  'A reader finds no real fall before Thursday. Nobody withdrew.',
  'Gauges that do not agree',
)

/** A document of one paragraph, whatever lines it has. */
const wholeBlock = (text: string): TestDocument => ({
  ...indexed(1, text),
  blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
})

describe('a search', () => {
  test('shows each sentence in which a word was found, and why', () => {
    expect(shown([ministry], 'gate')).toEqual([
      '# [Gates] closing, says Varesh (gates, stem of gate)',
      'The ministry said two [gates] were closing. (gates, stem of gate)',
    ])
  })

  test('leaves page furniture out', () => {
    expect(find([ministry], 'advertisement garden')).toEqual({ documents: [], hits: [] })
  })

  test('finds a phrase word for word, whatever quotes the reader types, and not across two paragraphs', () => {
    expect(shown([ministry, other], '"no fall at all"')).toEqual([
      '“Our gauges show [no fall at all] so far,” Marsk said. (exact phrase)',
    ])
    expect(shown([ministry], "“we haven't seen”")).toEqual([
      '“[We haven’t seen] any closing.” (exact phrase)',
    ])
    expect(find([ministry], '"at night our gauges"').documents).toEqual([])
  })

  test('says which word a pattern stands for', () => {
    expect(shown([other], 'withd*')).toEqual(['Nobody [withdrew]. (withdrew, as withd*)'])
    expect(shown([ministry], 'guages~1')).toEqual([
      '“Our [gauges] show no fall at all so far,” Marsk said. (gauges, as guages~1)',
    ])
  })

  test('finds a pattern longer than the stem that lunr would compare it with', () => {
    expect(shown([indexed(1, 'The withdrawal began.')], 'withdrawa*')).toEqual([
      'The [withdrawal] began. (withdrawal, as withdrawa*)',
    ])
  })

  test('shows the opening of a document that was found by its title', () => {
    expect(shown([other], 'title:gauges')).toEqual([
      'A reader finds no real fall before Thursday. (in the title)',
    ])
  })

  test('counts all places, and shows no more than five passages', () => {
    const many = indexed(1, Array.from({ length: 9 }, (_, i) => `Gate ${i} is shut.`).join('\n'))
    const [hit] = find([many], 'gate').hits
    expect([hit?.matches, hit?.passages.length]).toEqual([9, 5])
  })

  test('puts the passage with most of the query before those with less', () => {
    const lines = ['River one.', 'River two.', 'River three.', 'River four.', 'River five.', 'River and dam.']
    expect(shown([indexed(1, lines.join('\n'))], 'river dam')).toContain('[River] and [dam]. (river; dam)')
  })

  test('shows a sentence whole whose lines were wrapped, and a line that was broken off by itself', () => {
    const wrapped = wholeBlock(
      'Energy futures now set the standard for oil\nprices, said the president of the exchange.\nPrices rose. Nobody knows why they did so,\nhe said.',
    )
    expect(shown([wrapped], 'prices')).toEqual([
      'Energy futures now set the standard for oil\n[prices], said the president of the exchange. (prices)',
      '[Prices] rose. (prices)',
    ])
    expect(
      shown([wholeBlock('Prices\nOil: up\nWheat: down, as it was all through the week')], 'oil'),
    ).toEqual(['[Oil]: up (oil)'])
  })

  test('lets a sentence run on over a line end that small letters follow', () => {
    const ragged = wholeBlock('The drop of last year in\nthe price of oil, said the exchange, has ended')
    expect(shown([ragged], 'oil')).toEqual([
      'The drop of last year in\nthe price of [oil], said the exchange, has ended (oil)',
    ])
  })

  test('cuts a long sentence around its match, between words', () => {
    const long = `${'before '.repeat(100)}needle ${'after '.repeat(100)}`
    const [passage] = find([indexed(1, long)], 'needle').hits[0]?.passages ?? []
    expect(passage?.text).toMatch(/^(before )+needle( after)+$/)
    expect(passage?.text.length).toBeLessThanOrEqual(320)
  })

  test('finds words in Cyrillic, Arabic and Chinese', () => {
    const texts = ['Министр отрицает вывод войск.', 'نفى الوزير الانسحاب', '部长否认撤军。']
    const documents = texts.map((text, i) => indexed(i, text))
    const found = ['ВОЙСК', 'الوزير', '否认'].map((query) =>
      find(documents, query).hits.map((hit) => hit.document),
    )
    expect(found).toEqual(documents.map(({ id }) => [id]))
  })

  test('marks the right place after letters that change their length', () => {
    expect(shown([indexed(1, 'İİİ said İSTANBUL won')], 'istanbul')).toEqual([
      'İİİ said [İSTANBUL] won (istanbul)',
    ])
  })

  test('pages through its hits', () => {
    const documents = Array.from({ length: 7 }, (_, i) => indexed(i, 'one gate', `Title ${i}`))
    const ids = documents.map(({ id }) => id)
    const page = find(documents, 'gate', { limit: 3, offset: 3 })
    expect([page.documents, page.hits.map(({ document }) => document)]).toEqual([ids, ids.slice(3, 6)])
  })

  test('looks among some documents only, without another score', () => {
    const [, second] = find([ministry, other], 'gauges fall').hits
    const among = new Set([second?.document ?? ''])
    expect(find([ministry, other], 'gauges fall', { among }).hits).toEqual([second])
  })

  test('finds words near each other, and says how near', () => {
    expect(shown([ministry, other], '"fall no"~1')).toEqual([
      'A reader finds [no] real [fall] before Thursday. (“fall” and “no” 1 word apart)',
      '“Our gauges show [no] [fall] at all so far,” Marsk said. (“fall” and “no” side by side)',
    ])
  })

  test('with exclusions alone gives the documents that have none of them', () => {
    expect(shown([ministry, other], '-ministry')).toEqual([
      'A reader finds no real fall before Thursday. (not in it)',
    ])
  })

  test.each(['', '   ', 'the of and', '"', '""', '" "', '+', '- -', '\\', '"the of"'])(
    'finds nothing for %j, without complaint from the program',
    (query) => {
      expect(find([ministry], query).hits).toEqual([])
    },
  )

  test('answers any query at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'+-~^*:"\\ a1“title'), maxLength: 40 }), (query) => {
        find([ministry, other], query)
      }),
      { numRuns: 500 },
    )
  })

  test.each(['a', '* ', '"a b" ', '+', '"', 'a:', '(', '\u0301'])(
    'answers ten thousand characters of “%s”',
    (unit) => {
      expect(find([ministry, other], unit.repeat(10_000).slice(0, 10_000)).hits).toBeDefined()
    },
  )

  test.each(['gate* ', 'gate~2 '])('refuses ten thousand characters of “%s” in words', (unit) => {
    expect(() => find([ministry, other], unit.repeat(10_000).slice(0, 10_000))).toThrow('“gate')
  })

  test('marks only words that fit a word of the query', () => {
    const words = fc.array(fc.constantFrom('gate', 'Gates', 'GÁTE', 'said', 'fall', 'İ', '😀', 'וגם'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(words, (list) => {
        const document = indexed(1, list.join(' '))
        for (const hit of find([document], 'gates fall').hits)
          for (const { matches } of hit.passages)
            for (const { start, end } of matches)
              expect(['gate', 'fall']).toContain(termOf(foldWord(document.text.slice(start, end)), 'en'))
      }),
    )
  })
})
