import { describe, expect, test } from 'vitest'
import { searchFacets } from '../../../../shared/contract/search.ts'
import { removeDocuments, updateDocuments } from '../../../../electron/store/documents.ts'
import { change, undo } from '../../../../electron/store/history.ts'
import { writeNote } from '../../../../electron/store/note.ts'
import { askSample } from './ask-sample.ts'

const sample = askSample()
const { ask } = sample

/** The numbers of the statements that were found, or where none were looked for, the titles of the documents. */
async function found(query: string): Promise<(string | number)[]> {
  const { hits, statements } = await ask(query)
  if (statements === null) return hits.map(({ title }) => title).toSorted()
  return hits
    .flatMap(({ passages }) => passages.map(({ statement, note }) => statement?.number ?? note ?? ''))
    .toSorted()
}

const asChange = <T>(work: Parameters<typeof change<T>>[2]) =>
  change(sample.store.db, { label: 'change', author: 'tester' }, work)

describe('words with filters', () => {
  test.each([
    ['fax outlet:"Radio Varesh"', ['Ministry explains technical discharge of 11 March']],
    ['title:chronology', ['Korrin: a chronology']],
    ['in:titles gauges', ['The gauges that do not agree']],
    [
      'fax published:2024-03-16..2024-03-17',
      ['Ministry explains technical discharge of 11 March', 'Varesh concedes a discharge it had denied'],
    ],
    ['+fax -outlet:none -outlet:varesh reliability:B', ['Varesh concedes a discharge it had denied']],
    [
      'in:text speaker:hydrovar fax',
      ['Ministry explains technical discharge of 11 March', 'Varesh concedes a discharge it had denied'],
    ],
    [
      'is:unread',
      ['Anselt counts the cost and waits for an answer', 'River commission asks for the gate logs'],
    ],
  ])('find documents: %s', async (query, titles) => {
    expect(await found(query)).toEqual(titles)
  })

  test.each([
    ['stance:denial gauge', [16, 23, 53]],
    ['proposition:outflow +stance:denial', [16, 18, 23, 27, 34, 53]],
    ['speaker:marsk stance:claim', [1, 25, 51, 9]],
    ['tag:reversal', [41, 44, 45]],
    ['+tag:reversal +tag:gates', [41, 44]],
    ['-stance:claim -stance:denial', [19, 26, 32, 36, 40]],
    ['said:none', [28, 31, 32]],
    ['credibility:2 stance:claim', [30, 38]],
    ['in:notes gauge', [16]],
    ['in:notes stance:denial', [16, 2, 21, 23, 33, 39, 46]],
  ])('find statements as soon as they ask about them: %s', async (query, numbers) => {
    expect(await found(query)).toEqual(numbers)
  })

  test('find statements that were not found again, by the words with which they were marked', async () => {
    expect(await found('is:unfound')).toEqual([])
    const { hits } = await ask('"no drop" stance:denial outlet:meridian')
    const id = hits[0]?.passages[0]?.statement?.id ?? ''
    asChange((tx) => tx.update('statement', { id }, { anchor: 'review' }))
    expect([await found('is:unfound'), await found('gauges +is:unfound')]).toEqual([[23], [23]])
    expect(await found('stance:denial gauge -is:unfound')).toEqual([16, 53])
    undo(sample.store.db)
  })

  test('take every day of a month for a date that is known to the month', async () => {
    expect(await found('chronology published:2024-03-13')).toEqual(await found('title:chronology'))
    expect(await found('title:chronology -published:2024-03-13')).toEqual([])
  })

  test('count a language with its regions, by its tag or its name', async () => {
    const all = (await ask('gates')).total
    expect([(await ask('gates language:en')).total, (await ask('gates language:English')).total]).toEqual([
      all,
      all,
    ])
  })
})

describe('a hit', () => {
  test('shows the statement that it stands in, and why it was found', async () => {
    const { hits } = await ask('"no drop" stance:denial outlet:meridian')
    expect(hits).toMatchObject([
      {
        title: 'Two ministries, one river: who opened the Korrin gates?',
        matches: 1,
        passages: [
          {
            text: expect.stringMatching(/^“Our gauges show no drop so far\..*Calmera’s$/),
            reasons: [
              { typed: '"no drop"', how: 'exact phrase' },
              { typed: 'stance:denial', how: 'denial' },
              { typed: 'outlet:meridian', how: 'The Meridian Post' },
            ],
            statement: { number: 23, speaker: 'Ilena Marsk', stance: 'denial', sameAs: null },
            note: null,
          },
        ],
      },
    ])
  })

  test('has its matches at the words that were asked for', async () => {
    for (const query of ['gauges', '"no drop"', 'in:notes gauge', 'stance:denial in:statements drop']) {
      const { hits } = await ask(query)
      const words = hits.flatMap(({ passages }) =>
        passages.flatMap(({ text, start, matches }) =>
          matches.map((match) => text.slice(match.start - start, match.end - start).toLowerCase()),
        ),
      )
      expect(words.length).toBeGreaterThan(0)
      expect(words.filter((word) => !/^(gauges?|no drop|drops?)$/.test(word))).toEqual([])
    }
  })

  test('comes once, on one page or the other', async () => {
    const whole = await ask('river in:text in:statements')
    const pages = await Promise.all(
      Array.from({ length: Math.ceil(whole.total / 4) }, (_, i) =>
        ask('river in:text in:statements', { limit: 4, offset: 4 * i }),
      ),
    )
    expect(pages.flatMap(({ hits }) => hits)).toEqual(whole.hits)
    expect(whole.hits).toHaveLength(whole.total)
  })
})

describe('what a search can be narrowed by', () => {
  test('is counted as it will be found', async () => {
    const query = 'gauges'
    const facets = searchFacets.parse(await sample.find.facets(query))
    for (const { value, count } of facets.outlet)
      expect([value, (await ask(`${query} outlet:"${value}"`)).total]).toEqual([value, count])
    for (const { value, count } of facets.stance)
      expect([value, (await ask(`${query} stance:${value}`)).statements]).toEqual([value, count])
    for (const { value, count } of facets.speaker)
      expect([value, (await ask(`${query} speaker:"${value}"`)).statements]).toEqual([value, count])
    for (const { value, count } of facets.origin)
      expect([value, (await ask(`${query} origin:${value}`)).statements]).toEqual([value, count])
    for (const { value, count } of facets.published)
      expect([value, (await ask(`${query} published:${value}`)).total >= (count ?? 0)]).toEqual([value, true])
    const { text, statements, notes } = facets.where
    expect([text, statements, notes]).toEqual([
      (await ask(query)).total,
      (await ask(`${query} in:statements`)).statements,
      (await ask(`${query} in:notes`)).statements,
    ])
  })

  test('are first wordings and their repeats, each statement being one of them', async () => {
    const sameAs = async (query: string) =>
      (await ask(query, { limit: 500, offset: 0 })).hits.flatMap(({ passages }) =>
        passages.map(({ statement }) => statement?.sameAs),
      )
    const [firsts, repeats] = [await sameAs('origin:first'), await sameAs('origin:repeat')]
    expect(new Set(firsts)).toEqual(new Set([null]))
    expect(repeats).not.toContain(null)
    expect(firsts.length + repeats.length).toBe((await ask('in:statements language:en')).statements)
  })

  test('leaves out what the query asks of the same field', async () => {
    const [all, some] = await Promise.all(
      ['gates', 'gates stance:denial'].map((query) => sample.find.facets(query)),
    )
    expect(some?.stance).toEqual(all?.stance)
  })

  test('is offered while a value is typed', async () => {
    const labels = async (field: 'speaker' | 'stance' | 'outlet', typed: string) =>
      (await sample.find.complete({ query: 'gates', field, typed })).map(({ label }) => label)
    expect([
      await labels('speaker', 'mar'),
      await labels('stance', 'd'),
      await labels('outlet', 'radio'),
    ]).toEqual([['Ilena Marsk'], ['denial'], ['Radio Varesh']])
  })
})

describe('a name that nothing has', () => {
  test.each([
    [
      'gates speaker:mersk',
      'No speaker is called “mersk”. Did you mean Ilena Marsk?',
      'gates speaker:"Ilena Marsk"',
    ],
    [
      '-outlet:merridian',
      'No document is from “merridian”. Did you mean The Meridian Post?',
      '-outlet:"The Meridian Post"',
    ],
    ['tag:zebra', 'There is no tag “zebra”.', null],
  ])('is pointed at: %s', async (query, message, fix) => {
    expect((await ask(query)).problem).toMatchObject({ message, fix })
    await expect(sample.find.ids(query)).rejects.toMatchObject({ code: 'invalid-input' })
  })
})

describe('a change of the workspace', () => {
  test('is seen by the next search: a note, a removed document, and the undoing of both', async () => {
    const before = await found('in:notes in:statements drawbridge')
    asChange((tx) => writeNote(tx, 'Ask about the drawbridge.'))
    const noted = await found('in:notes in:statements drawbridge')
    const [hit] = (await ask('title:chronology')).hits
    asChange((tx) => removeDocuments(tx, [hit?.document ?? '']))
    const removed = [await found('chronology'), await found('stance:denial gauge outlet:monitor')]
    undo(sample.store.db)
    undo(sample.store.db)
    expect([before, noted, removed]).toEqual([[], ['workspace'], [[], []]])
    expect([await found('title:chronology'), await found('in:notes drawbridge')]).toEqual([
      ['Korrin: a chronology'],
      [],
    ])
  })

  test('that was not indexed yet shows no document that is gone', async () => {
    const [hit] = (await ask('title:chronology')).hits
    asChange((tx) => removeDocuments(tx, [hit?.document ?? '']))
    expect((await ask('title:chronology')).hits).toEqual([])
    undo(sample.store.db)
  })

  test('of an outlet is what the next filter asks', async () => {
    const [hit] = (await ask('title:chronology')).hits
    asChange((tx) => updateDocuments(tx, [hit?.document ?? ''], { outlet: 'Zephyr' }))
    expect(await found('outlet:zephyr')).toEqual(['Korrin: a chronology'])
    undo(sample.store.db)
  })
})

describe('page furniture', () => {
  const line = 'Subscribe to the Courier for two crowns a week'

  test('is searched where the query names it, and nowhere else', async () => {
    expect((await ask('+subscribe +crowns')).hits).toEqual([])
    const { hits, total, statements } = await ask('in:furniture +subscribing +crowns')
    expect([total, statements, hits.length]).toEqual([3, null, 3])
    const [passage] = hits[0]?.passages ?? []
    const at = (passage?.start ?? 0) + line.indexOf('crowns')
    expect(passage).toMatchObject({ text: line, statement: null, note: null })
    expect(passage?.matches).toContainEqual({ start: at, end: at + 'crowns'.length })
    expect(passage?.reasons).toContainEqual({ typed: '+subscribing', how: 'subscribe, stem of subscribing' })
  })

  test('gives its documents to exports and figures', async () => {
    const { hits } = await ask('in:furniture crowns')
    const ids = await sample.find.ids('in:furniture crowns')
    expect(ids.toSorted()).toEqual(hits.flatMap((hit) => hit.document ?? []).toSorted())
    const outlets = (await sample.find.facets('in:furniture crowns'))?.outlet ?? []
    expect(outlets.map(({ value, count }) => [value, count])).toEqual([[hits[0]?.outlet, 3]])
  })

  test('is narrowed by filters, and begins where no word was asked for', async () => {
    expect((await ask('in:furniture published:1999')).hits).toEqual([])
    const passages = (await ask('in:furniture')).hits.flatMap((hit) => hit.passages)
    expect(passages).toContainEqual(expect.objectContaining({ text: line, matches: [] }))
  })
})
