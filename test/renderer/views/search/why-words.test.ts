import { expect, test } from 'vitest'
import type { Passage } from '../../../../shared/contract/search.ts'
import { whyWords } from '../../../../renderer/views/search/why-words.ts'

const words: Passage = {
  start: 0,
  end: 5,
  text: 'gauge',
  matches: [],
  reasons: [
    { typed: '"no drop"', how: 'exact phrase' },
    { typed: '-outlet:varesh', how: 'not varesh' },
  ],
  statement: null,
  note: null,
}
const statement: Passage['statement'] = {
  id: 'a',
  number: 20,
  anchor: 'sure',
  stance: 'denial',
  hedge: null,
  start: 0,
  end: 5,
  speaker: 'Ilena Marsk',
  sameAs: 13,
}

test('a passage says where it stands and how the words were met; filters are told elsewhere', () => {
  expect([
    whyWords(words),
    whyWords({ ...words, statement }),
    whyWords({ ...words, statement, note: 'statement', reasons: [] }),
    whyWords({ ...words, note: 'speaker' }),
  ]).toEqual([
    'Text only: exact phrase',
    'Statement 20, same origin as 13, Ilena Marsk: exact phrase',
    'Note on statement 20',
    'Note on the speaker: exact phrase',
  ])
})
