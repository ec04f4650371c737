import { describe, expect, test } from 'vitest'
import { cuesIn } from '../../../../electron/import/subtitles/cues.ts'
import { paragraphsOf } from '../../../../electron/import/subtitles/paragraphs.ts'

const spoken = (...words: readonly string[]) =>
  paragraphsOf(words.map((each, i) => ({ start: i * 1000, end: i * 1000 + 900, words: each }))).map(
    ({ words }) => words,
  )

describe('what is spoken', () => {
  test('is one paragraph until a pause, and says when it begins', () => {
    const cues = cuesIn(
      '1\n00:00:01,000 --> 00:00:02,000\nNo gate\n\n2\n00:00:02,000 --> 00:00:03,000\nwas opened.\n\n3\n01:00:09.5 --> 01:00:10.0\nLater.\n',
    )
    expect(paragraphsOf(cues)).toEqual([
      { at: '00:00:01', words: 'No gate was opened.' },
      { at: '01:00:09', words: 'Later.' },
    ])
  })

  test('begins anew with another speaker', () => {
    expect(spoken('- Who?', '- Nobody.', 'MARA VENN: So.', '>> And then?')).toHaveLength(4)
  })

  test('ends with a sentence when it is long, and does not say a line twice that rolls up', () => {
    expect(spoken('a '.repeat(250), 'and so on.', 'Next.')).toHaveLength(2)
    expect(spoken('No gate', 'No gate', 'was opened.')).toEqual(['No gate was opened.'])
  })
})
