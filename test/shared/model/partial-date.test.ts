import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partialDate, precisionOf } from '../../../shared/model/partial-date.ts'

describe('partial dates', () => {
  it.each([
    ['2022', 'year'],
    ['2022-02', 'month'],
    ['2024-02-29', 'day'],
    ['2022-01-06T13:08', 'minute'],
  ])('%s is known to the %s', (date, precision) => {
    expect(precisionOf(partialDate.parse(date))).toBe(precision)
  })

  it.each([
    '',
    '22',
    '2022-13',
    '2023-02-29',
    '2022-02-30',
    '2022-2-3',
    '2022-02-16T25:00',
    'yesterday',
    '2022-02-16Z',
  ])('refuses “%s”', (date) => {
    expect(partialDate.safeParse(date).success).toBe(false)
  })

  it('knows the calendar as the runtime does', () => {
    const two = (most: number) => fc.nat(most).map((n) => String(n).padStart(2, '0'))
    const year = fc.nat(9999).map((n) => String(n).padStart(4, '0'))
    fc.assert(
      fc.property(year, two(13), two(32), two(25), two(61), (y, m, d, hour, minute) => {
        const moment = new Date(`${y}-${m}-${d}T${hour}:${minute}:00Z`)
        const isThere = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${y}-${m}-${d}`)
        expect(partialDate.safeParse(`${y}-${m}-${d}T${hour}:${minute}`).success).toBe(isThere)
      }),
    )
  })
})
