import { describe, expect, it } from 'vitest'
import { isInSight, labelPlace, ribbonPath, spreadLabels } from '../../../renderer/parallels/ribbon-shape.ts'

describe('a ribbon', () => {
  it('goes from the passage on the left to that on the right', () => {
    expect(ribbonPath({ top: 0, bottom: 10 }, { top: 40, bottom: 60 }, 44)).toBe(
      'M0 0C22 0 22 40 44 40V60C22 60 22 10 0 10Z',
    )
  })

  it('is in sight while either end is', () => {
    const [above, within, below] = [
      { top: -20, bottom: -1 },
      { top: 10, bottom: 20 },
      { top: 101, bottom: 110 },
    ]
    expect(isInSight(above, within, 100)).toBe(true)
    expect(isInSight(above, below, 100)).toBe(false)
  })

  it('has its label at its middle, but never outside the gutter', () => {
    expect(labelPlace({ top: 0, bottom: 40 }, { top: 40, bottom: 80 }, 100)).toBe(40)
    expect(labelPlace({ top: -400, bottom: -300 }, { top: 0, bottom: 20 }, 100)).toBe(11)
  })

  it('gives way to the label above it, and loses its own where no room is left', () => {
    expect(spreadLabels([20, 22, 60, 61, 62], 90)).toEqual([20, 42, 64, null, null])
  })
})
