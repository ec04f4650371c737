import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { foldText, type FoldedText } from '../../../../electron/parallels/text/folded-text.ts'
import { createStems } from '../../../../electron/parallels/text/stems.ts'
import { stemOf } from '../../../../electron/search/stem.ts'

const fold = (text: string) => foldText(text, createStems(stemOf))
const sentencesOf = (text: string) => fold(text).sentences.map(({ start, end }) => text.slice(start, end))
const quotedIn = (text: string) => {
  const { starts, ends, quoted } = fold(text)
  return [...quoted].flatMap((flag, word) => (flag === 1 ? [text.slice(starts[word], ends[word])] : []))
}
const stemsOf = ({ stems }: FoldedText) => [...stems]

describe('two prints of the same words come to the same stems', () => {
  it.each([
    ['quotes and apostrophes', '“We’ll see,” she said', '"We\'ll see," she said'],
    ['what is drawn together', 'They can’t and won’t', 'They can not and will not'],
    ['a number with a comma', 'some 1,200 boats', 'some 1200 boats'],
    ['accents', 'the café of Zoë', 'the cafe of Zoe'],
    ['a word broken over a line end', 'the develop-\nment of it', 'the development of it'],
    ['a soft hyphen and a no-break space', 'co\u00ADoperation\u00A0ended', 'cooperation ended'],
    ['endings', 'The harbours closed', 'the harbour closes'],
    ['a possessive', 'the minister’s letter', 'the minister letter'],
  ])('%s', (_, one, other) => {
    expect(stemsOf(fold(one))).toEqual(stemsOf(fold(other)))
  })
})

describe('sentences', () => {
  it.each<[string, string[]]>([
    [
      'The port of Korrin is open. It closed at noon! Did it?',
      ['The port of Korrin is open.', 'It closed at noon!', 'Did it?'],
    ],
    [
      'Dr. Ida Brandt met Mr. Reed at the port. They spoke.',
      ['Dr. Ida Brandt met Mr. Reed at the port.', 'They spoke.'],
    ],
    [
      '“No,” he said. “It is not open at all.” He left.',
      ['“No,” he said. “It is not open at all.”', 'He left.'],
    ],
    [
      'A headline that stands alone\n\nThe text begins here.',
      ['A headline that stands alone', 'The text begins here.'],
    ],
    [
      'A long headline of a paper\n2 min read\nSo it begins.',
      ['A long headline of a paper', '2 min read', 'So it begins.'],
    ],
    ['港口今天关闭了。没有人受伤了。', ['港口今天关闭了。', '没有人受伤了。']],
  ])('of “%s”', (text, wanted) => {
    expect(sentencesOf(text)).toEqual(wanted)
  })

  it('flow on over the line ends of wrapped text, and end with a line that had room for more', () => {
    const wrapped = [
      'The ferry to Aster was held in the lee of the',
      'island for nine hours while the crew was mending',
      'the rudder with ropes and a spare oar.',
      'Sign up here',
      'Nobody on board was hurt by the waves that night.',
    ].join('\n')
    expect(sentencesOf(wrapped).map((one) => one.replaceAll('\n', ' '))).toEqual([
      'The ferry to Aster was held in the lee of the island for nine hours while the crew was mending the rudder with ropes and a spare oar.',
      'Sign up here',
      'Nobody on board was hurt by the waves that night.',
    ])
  })

  it('are cut where a text never ends one', () => {
    const lengths = fold('rain '.repeat(400)).sentences.map(({ from, to }) => to - from)
    expect(lengths).toEqual([150, 150, 100])
  })
})

describe('words between quotation marks', () => {
  it('are told, whatever the shape of the marks', () => {
    expect([
      quotedIn('He said “it is” so'),
      quotedIn('He said "it is" so'),
      quotedIn('He said «it is» so'),
    ]).toEqual([
      ['it', 'is'],
      ['it', 'is'],
      ['it', 'is'],
    ])
  })

  it('are none where a mark is never closed', () => {
    expect(quotedIn('He said “it is so\n\nand left. “Yes” was all.')).toEqual(['Yes'])
  })

  it('go on where the next paragraph opens with a mark: the first one is not closed then', () => {
    expect([
      quotedIn('“It is so.\n\n“And it was,” he said.'),
      quotedIn('"It is so.\n\n"And it was," he said.'),
    ]).toEqual([
      ['It', 'is', 'so', 'And', 'it', 'was'],
      ['It', 'is', 'so', 'And', 'it', 'was'],
    ])
  })
})

test('every word has its place, and every word is in one sentence, of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { stems, starts, ends, quoted, sentences } = fold(text)
      const words = [...starts].map((start, at) => text.slice(start, ends[at]))
      expect([starts.length, ends.length, quoted.length]).toEqual([stems.length, stems.length, stems.length])
      expect(words.every((word) => word.length > 0)).toBe(true)
      const covered = sentences.flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, at) => from + at),
      )
      expect(covered).toEqual(Array.from(stems, (_, at) => at))
    }),
  )
})
