import { describe, expect, it } from 'vitest'
import { outletIn } from '../../../../electron/import/metadata/outlet.ts'

describe('the outlet that a line credits', () => {
  it.each([
    ['© 2024 Northline Wire. All rights reserved.', 'Northline Wire'],
    ['Copyright 2019-2024 The Meridian Post', 'The Meridian Post'],
    ['COPYRIGHT © 2024 by Radio Varesh, Varesh City', 'Radio Varesh'],
    ['Source: Teshe Valley Monitor', 'Teshe Valley Monitor'],
    ['Source Al-Barid', 'Al-Barid'],
    ['CapitalHouse Newsletters', 'CapitalHouse'],
    ['(At The Courier, we ask everything. Become a member today.)', 'The Courier'],
    ['This story first appeared in The Brede Courier.', 'The Brede Courier'],
  ])('of “%s” is %s', (line, outlet) => {
    expect(outletIn(line)).toBe(outlet)
  })

  it.each([
    '© 2024 all rights reserved',
    'Northline Wire said on Friday that it had asked.',
    'Source of the river',
    'Sources told Northline',
    'At the dam, we saw no guard',
  ])('of “%s” is not known', (line) => {
    expect(outletIn(line)).toBeNull()
  })
})
