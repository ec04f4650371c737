import { describe, expect, it } from 'vitest'
import {
  changeName,
  differenceWords,
  gravestFirst,
  saidWords,
} from '../../../renderer/parallels/change-words.ts'
import type { ChangeKind } from '../../../shared/model/parallel.ts'

const change = (kind: ChangeKind, alone: 'left' | 'right' | null = null) => ({ kind, kinds: [kind], alone })

describe('what differs, in words', () => {
  it('names negation, numbers, modals and names whether changed or not', () => {
    expect(differenceWords('edited', [change('other'), change('negation')])).toBe(
      '2 places differ; negation changed; numbers, modals and names unchanged',
    )
    expect(differenceWords('edited', [change('other')])).toBe(
      '1 place differs; negation, numbers, modals and names unchanged',
    )
  })

  it('says so where nothing but print differs, or all the words', () => {
    expect(differenceWords('verbatim', [])).toBe('Word for word')
    expect(differenceWords('rewrapped', [])).toBe('The same words, printed otherwise')
    expect(differenceWords('reworded', [change('other')])).toBe('The same in other words')
  })

  it('says that a long stretch is on one side only, and not that a negation was changed', () => {
    expect(differenceWords('edited', [change('number'), change('negation', 'left')])).toBe(
      '2 places differ; numbers changed; a stretch is on one side only, with a negation in it; modals and names unchanged',
    )
    expect(differenceWords('edited', [change('other', 'left'), change('other', 'right')])).toBe(
      '2 places differ; stretches are on one side only; negation, numbers, modals and names unchanged',
    )
  })

  it('calls such a stretch left out or added, as the side sees it that is read first', () => {
    const stretch = change('negation', 'left')
    expect([changeName(stretch, 'left'), changeName(stretch, 'right')]).toEqual([
      'left out, with a negation in it',
      'added, with a negation in it',
    ])
    expect(changeName(change('name', 'right'), 'left')).toBe('added')
    expect(changeName(change('negation'), 'left')).toBe('negation')
  })

  it('calls it shortened or drawn out where a few words stand for it', () => {
    const stretch = change('other', 'left')
    expect([changeName(stretch, 'left', true), changeName(stretch, 'right', true)]).toEqual([
      'shortened',
      'drawn out',
    ])
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

  it('leaves out the marks at the ends of words', () => {
    expect(['” he said, adding', 'that,” Berg said.'].map(saidWords)).toEqual([
      '“he said, adding”',
      '“that,” Berg said”',
    ])
  })

  it('quotes words, shows marks alone as they are, and says where there is nothing', () => {
    expect(['no drop', '“”', '', '2024'].map(saidWords)).toEqual(['“no drop”', '“”', 'nothing', '“2024”'])
  })
})
