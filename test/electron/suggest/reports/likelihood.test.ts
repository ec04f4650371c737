import { describe, expect, it } from 'vitest'
import { readSentences } from '../../../../electron/suggest/reading/read-sentences.ts'
import { readingsIn } from '../../../../electron/suggest/reports/find-reports.ts'
import { likelihoodOf } from '../../../../electron/suggest/reports/likelihood.ts'
import { suggest } from '../../../../electron/suggest/suggest.ts'

const blocksOf = (text: string) => [{ start: 0, end: text.length, kind: 'paragraph' as const }]
const readingOf = (word: string, text: string) =>
  readingsIn(text, readSentences(text, blocksOf(text))).find(({ lemma }) => lemma === word)

describe('readings that the lexicon does not know', () => {
  it('are seen by word, frame, subject and content', () => {
    expect(readingOf('endorse', 'The mayor has endorsed the plan of Ida Brandt.')?.traits).toEqual([])
    const unsure = readingOf('celebrate', 'The mayor has celebrated the plan of Ida Brandt.')
    expect(unsure?.traits).toEqual([
      'always',
      'frame object active',
      'word celebrate',
      'word celebrate object active',
      'form ed active',
      'source verb NOUN',
      'before NOUN',
      'begins the',
      'begins verb DET',
      'long verb 5',
      'with has',
      'names verb',
    ])
  })

  it('are judged by nothing but their traits', () => {
    expect(likelihoodOf([])).toBe(0.5)
    expect(likelihoodOf(['a trait that nobody has seen'])).toBe(0.5)
  })

  it('never come before a statement: they stand in the second tier, with their likelihood as score', () => {
    const all = suggestionsIn('Voters accept that the gate was shut. “It was open,” Ida Brandt said.')
    expect(all.filter(({ tier }) => tier === 1).map(({ quote }) => quote)).toEqual(['“It was open,”'])
    for (const { tier, score } of all.filter(({ cue }) => cue !== null))
      if (tier === 2) expect(score).toBeGreaterThan(0.4)
  })
})

const suggestionsIn = (text: string) => suggest(text, blocksOf(text))
