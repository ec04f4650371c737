import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeSpan } from '../../../../shared/text/anchor.ts'
import { kindsOfChange } from '../../../../shared/text/differences/changes.ts'
import { findAgainIn, isSure } from '../../../../shared/text/find-again/find-again.ts'
import { randomOf, sentenceOf } from './edited-report.ts'

const TEXT =
  'The council met at noon. “We haven’t seen any evidence of that leak,” said Marta Oyelin. The pumps ran on.'
const QUOTE = 'We haven’t seen any evidence of that leak'

const anchorOf = (text: string, quote: string) => {
  const start = text.indexOf(quote)
  return describeSpan(text, start, start + quote.length)
}
/** Where the quote of the old text stands in the new one, as kind and words. */
const found = (before: string, after: string, quote = QUOTE) => {
  const told = findAgainIn(after, before)(anchorOf(before, quote))
  const words = told.kind === 'lost' ? null : after.slice(told.start, told.end)
  return { kind: told.kind, words, changes: kindsOfChange(told.changes) }
}

describe('a span is found again', () => {
  it('where it was, when the text is the same', () => {
    expect(found(TEXT, TEXT)).toEqual({ kind: 'same place', words: QUOTE, changes: [] })
  })

  it('where it has moved to, when a sentence was put before it', () => {
    expect(found(TEXT, `Corrected at six. ${TEXT}`)).toEqual({ kind: 'moved', words: QUOTE, changes: [] })
  })

  it('as changed, when its negation is gone', () => {
    const after = TEXT.replace('haven’t', 'have')
    expect(found(TEXT, after)).toEqual({
      kind: 'changed',
      words: 'We have seen any evidence of that leak',
      changes: ['negation'],
    })
  })

  it('as changed in all that was changed at once', () => {
    const before = 'At noon Joren Pell could not count 40 boats on the river. It rained.'
    const after = 'At noon Ilse Quandt counted 47 boats on the river. It rained.'
    expect(found(before, after, 'Joren Pell could not count 40 boats')).toEqual({
      kind: 'changed',
      words: 'Ilse Quandt counted 47 boats',
      changes: ['negation', 'number', 'modal', 'name'],
    })
  })

  it('as changed without a change of words, where only the print differs', () => {
    const after = TEXT.replace('haven’t', "haven't")
    expect(found(TEXT, after)).toEqual({
      kind: 'changed',
      words: "We haven't seen any evidence of that leak",
      changes: [],
    })
  })

  it('without what was put between it and its neighbours', () => {
    const quote = 'The gates were not opened on Monday, said Ida Brandt of the harbour.'
    const before = `Report of the night.\n\n${quote}\n\nIt rained until the next morning.`
    const after = before.replace('The gates were not', 'Corrected at noon.\n\nThe gates were')
    expect(found(before, after, quote)).toEqual({
      kind: 'changed',
      words: 'The gates were opened on Monday, said Ida Brandt of the harbour.',
      changes: ['negation'],
    })
  })

  it('between its neighbours, when not a word is left of it', () => {
    const before =
      'The siren was tested in the morning. Nobody heard it. The council met again in the evening.'
    const after = before.replace('Nobody heard it.', 'All of Calmera woke up.')
    expect(found(before, after, 'Nobody heard it.')).toMatchObject({
      kind: 'changed',
      words: 'All of Calmera woke up.',
    })
  })

  it('not at all, when nothing like it is there', () => {
    expect(found(TEXT, 'It rained in the hills all night.')).toEqual({
      kind: 'lost',
      words: null,
      changes: [],
    })
  })
})

describe('nothing is sure', () => {
  it('where the words stand elsewhere and were changed in their place', () => {
    const pull =
      'The harbour was shut. QUOTE. Boats turned back at once. Then, at the end: QUOTE. So it went.'
    const before = pull.replaceAll('QUOTE', 'We never saw a leak in the dam')
    const after = before.replace('never saw', 'saw')
    expect(found(before, after, 'We never saw a leak in the dam')).toEqual({
      kind: 'ambiguous',
      words: 'We saw a leak in the dam',
      changes: ['negation'],
    })
  })

  it('where one of two equal passages is gone', () => {
    const verse = 'No, he said. No, he said. No, he said. No, he said. No, he said. No, he said. '
    expect(found(verse.repeat(2), verse, 'No').kind).toBe('ambiguous')
  })

  it('of a short word that stands somewhere else now', () => {
    const before = 'Would the dam hold? “No,” said the engineer, and left the room at once.'
    const after = 'Would the dam hold? “Yes,” said the engineer. There was No doubt of it then.'
    expect(found(before, after, 'No').kind).toBe('ambiguous')
  })
})

/** Some sentences and a span of whole words among them. */
const marked = fc
  .record({
    seed: fc.nat(),
    size: fc.integer({ min: 2, max: 12 }),
    at: fc.nat(),
    words: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ seed, size, at, words }) => {
    const random = randomOf(seed)
    const text = Array.from({ length: size }, () => sentenceOf(random)).join(' ')
    const borders = [...text.matchAll(/\S+/g)]
    const from = at % borders.length
    const last = borders[Math.min(from + words, borders.length) - 1]
    return { text, start: borders[from]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) }
  })

describe('whatever the text', () => {
  it('finds a described span where it was described', () => {
    fc.assert(
      fc.property(marked, ({ text, start, end }) => {
        expect(findAgainIn(text, text)(describeSpan(text, start, end))).toEqual({
          kind: 'same place',
          start,
          end,
          changes: [],
        })
      }),
    )
  })

  it('finds it there by its anchor alone, if it can be told from others', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length
        const end = Math.min(text.length, start + 1 + (length % 20))
        const told = findAgainIn(text)(describeSpan(text, start, end))
        expect(told.kind).not.toBe('lost')
        if (isSure(told)) expect(told).toMatchObject({ kind: 'same place', start, end })
      }),
    )
  })

  it('never loses a span over an edit outside of it', () => {
    fc.assert(
      fc.property(
        marked,
        fc.string(),
        fc.string(),
        fc.boolean(),
        ({ text, start, end }, before, behind, known) => {
          const after =
            text.slice(0, start >> 1) + before + text.slice(start, end) + behind + text.slice(end + 9)
          expect(findAgainIn(after, known ? text : undefined)(describeSpan(text, start, end)).kind).not.toBe(
            'lost',
          )
        },
      ),
    )
  })

  it('is never sure of a span with an edit inside of it', () => {
    fc.assert(
      fc.property(
        marked,
        fc.boolean(),
        fc.nat(),
        fc.boolean(),
        ({ text, start, end }, known, at, takesOut) => {
          const words = text.slice(start, end).split(' ')
          words.splice(
            at % words.length,
            Number(takesOut),
            ...(takesOut && words.length > 1 ? [] : ['unlike']),
          )
          const after = text.slice(0, start) + words.join(' ') + text.slice(end)
          fc.pre(!after.slice(start, end + 7).includes(text.slice(start, end)))
          expect(isSure(findAgainIn(after, known ? text : undefined)(describeSpan(text, start, end)))).toBe(
            false,
          )
        },
      ),
    )
  })

  it('never is sure of other words', () => {
    fc.assert(
      fc.property(marked, marked, (one, other) => {
        const told = findAgainIn(other.text)(describeSpan(one.text, one.start, one.end))
        if (told.kind !== 'lost' && isSure(told))
          expect(other.text.slice(told.start, told.end)).toBe(one.text.slice(one.start, one.end))
      }),
    )
  })
})
