import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { suggest } from '../../../../electron/suggest/suggest.ts'

interface Labelled {
  readonly stance: string
  readonly speaker: string
  readonly text: string
  readonly start: number
  readonly end: number
}

const labelledIn = (file: string): Labelled[] =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/suggest', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [stance = '', speaker = '', marked = ''] = line.split(' | ')
      const start = marked.indexOf('[')
      return { stance, speaker, text: marked.replace(/[[\]]/g, ''), start, end: marked.indexOf(']') - 1 }
    })

const labelled = labelledIn('stances.txt')

/** The suggestion that shares most with the words in brackets. */
function suggested({ text, start, end }: Labelled) {
  const shared = (one: { start: number; end: number }) => Math.min(one.end, end) - Math.max(one.start, start)
  return suggest(text, [{ start: 0, end: text.length, kind: 'paragraph' }])
    .filter((one) => shared(one) > 0)
    .sort((a, b) => shared(b) - shared(a))[0]
}

const share = (list: readonly Labelled[], right: (one: Labelled) => boolean): number =>
  list.filter(right).length / list.length

it('tells the stance of 95 in a hundred sentences that were labelled before the rules were written', () => {
  expect(labelled.length).toBeGreaterThanOrEqual(300)
  expect(share(labelled, (one) => suggested(one)?.stance === one.stance)).toBeGreaterThanOrEqual(0.95)
})

it('tells the stance of nine in ten of a hundred others that were written when the rules stood', () => {
  const others = labelledIn('stances-second.txt')
  expect(others.length).toBe(100)
  expect(share(others, (one) => suggested(one)?.stance === one.stance)).toBeGreaterThanOrEqual(0.9)
})

it('takes next to no claim for a denial', () => {
  const claims = labelled.filter(({ stance }) => stance === 'claim')
  expect(share(claims, (one) => suggested(one)?.stance === 'denial')).toBeLessThan(0.015)
})

it('names the speaker of 95 in a hundred', () => {
  const bare = (name: string | undefined) => name?.toLowerCase().replace(/^(?:the|a|an) /, '')
  expect(
    share(labelled, (one) => bare(suggested(one)?.speaker?.name) === bare(one.speaker)),
  ).toBeGreaterThanOrEqual(0.95)
})

it.each([
  ['The ministry did not deny that the bridge had fallen.', 'comment'],
  ['The ministry never denied that the bridge had fallen.', 'comment'],
  ['The ministry stopped short of denying that the bridge had fallen.', 'comment'],
  ['The ministry refused to deny that the bridge had fallen.', 'comment'],
  ['The ministry, which denied the first report, said the bridge had fallen.', 'claim'],
  ['The ministry said that the bridge had fallen, and that nobody who denied it had been there.', 'claim'],
])('%s → %s, and no denial of the bridge', (text, stance) => {
  const start = text.indexOf('the bridge had fallen')
  expect(suggested({ text, start, end: start + 21, stance, speaker: '' })?.stance).toBe(stance)
})
