import { expect, test } from 'vitest'
import { progressWords, shareDone } from '../../../../renderer/views/parallels/progress-words.ts'

const IDLE = {
  counted: 14,
  unread: 0,
  behind: 0,
  waiting: 0,
  stopped: false,
  waitsForImport: false,
  busy: false,
  version: 1,
}

test('the words and the bar move while new documents are read, and while they are compared', () => {
  const steps = [
    { counted: 0, unread: 800, behind: 800 },
    { counted: 600, unread: 200, behind: 800 },
    { counted: 800, unread: 0, behind: 800 },
    { counted: 800, unread: 0, behind: 1 },
  ].map((step) => ({ ...IDLE, ...step }))
  expect(steps.map(progressWords)).toEqual([
    'Reading: 800 new documents to go, then they are compared.',
    'Reading: 200 new documents to go, then they are compared.',
    'Comparing: 800 documents to go. What was found so far is shown.',
    'Comparing: 1 document to go. What was found so far is shown.',
  ])
  const shares = steps.map(shareDone)
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect([shares[0], shares[2]]).toEqual([0, 0.5])
})

test.each([
  [IDLE, '14 documents compared with each other.'],
  [{ ...IDLE, waiting: 3 }, 'Looking closer at 3 pairs of documents; the best are shown.'],
  [{ ...IDLE, behind: 2, waitsForImport: true }, 'Waits for the import. What was found so far is shown.'],
  [{ ...IDLE, stopped: true }, 'Stopped. What was found stays; new documents are not compared.'],
  [{ ...IDLE, behind: 2, stopped: true }, 'Stopped. 2 documents not compared; what was found stays.'],
])('%o is “%s”', (status, words) => {
  expect(progressWords(status)).toBe(words)
})
