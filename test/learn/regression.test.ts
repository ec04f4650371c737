import { describe, expect, it } from 'vitest'
import { fit, type Case } from './regression.ts'

const times = (count: number, one: Case): Case[] => Array.from({ length: count }, () => one)

describe('the regression', () => {
  const cases = [
    ...times(30, { traits: ['always', 'word say'], right: true }),
    ...times(30, { traits: ['always', 'word eat'], right: false }),
    ...times(2, { traits: ['always', 'word rare'], right: true }),
  ]

  it('weighs what was right up, what was wrong down, and leaves out what was seen too seldom', () => {
    const weights = fit(cases)
    expect(weights.get('word say')).toBeGreaterThan(1)
    expect(weights.get('word eat')).toBeLessThan(-1)
    expect(weights.has('word rare')).toBe(false)
  })

  it('gives the same weights for the same cases', () => {
    expect([...fit(cases)]).toEqual([...fit(cases)])
  })
})
