import { describe, expect, it } from 'vitest'
import { differenceWords, gravestFirst } from '../../../renderer/parallels/change-words.ts'

describe('what differs, in words', () => {
  it('names negation, numbers, modals and names whether changed or not', () => {
    expect(differenceWords('edited', [{ kind: 'other' }, { kind: 'negation' }])).toBe(
      '2 places differ; negation changed; numbers, modals and names unchanged',
    )
    expect(differenceWords('edited', [{ kind: 'other' }])).toBe(
      '1 place differs; negation, numbers, modals and names unchanged',
    )
  })

  it('says so where nothing but print differs, or all the words', () => {
    expect(differenceWords('verbatim', [])).toBe('Word for word')
    expect(differenceWords('rewrapped', [])).toBe('The same words, printed otherwise')
    expect(differenceWords('reworded', [{ kind: 'other' }])).toBe('The same in other words')
  })

  it('puts the gravest first and keeps the order of the text among equals', () => {
    const changes = [
      { kind: 'other', at: 1 },
      { kind: 'number', at: 2 },
      { kind: 'other', at: 3 },
      { kind: 'negation', at: 4 },
    ] as const
    expect(gravestFirst(changes).map(({ at }) => at)).toEqual([4, 2, 1, 3])
  })
})
