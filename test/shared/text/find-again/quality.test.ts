import { describe, expect, it } from 'vitest'
import { scoreOf, wrongsInside } from './re-anchoring.ts'

/** What `quality.md` of the design asks for. Both with the text in which the spans stood, and by what the anchors know alone. */
describe.each([{ stood: true }, { stood: false }])('200 spans, the old text at hand: $stood', ({ stood }) => {
  it.each([
    { share: 0.05, atLeast: 0.99 },
    { share: 0.2, atLeast: 0.97 },
    { share: 0.5, atLeast: 0.9 },
  ])('with $share of the other sentences edited', ({ share, atLeast }) => {
    const scores = [1, 2].map((seed) => scoreOf({ seed, share, stood }))
    expect(scores.flatMap(({ wronglySure }) => wronglySure)).toEqual([])
    for (const { right } of scores) expect(right).toBeGreaterThanOrEqual(atLeast)
  })

  it('flags every negation, number, name and modal that was changed inside a span, and is sure of none of these', () => {
    expect([4, 5].flatMap((seed) => wrongsInside({ seed, stood }))).toEqual([])
  })
})
