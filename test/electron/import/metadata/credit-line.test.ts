import { describe, expect, it } from 'vitest'
import { creditLineIn } from '../../../../electron/import/metadata/credit-line.ts'

describe('a line of outlet and date above a text', () => {
  it.each([
    ['The Ostrel Herald, 4 May 2023', 'The Ostrel Herald', '2023-05-04'],
    ['Radio Varesh | 12 March 2024', 'Radio Varesh', '2024-03-12'],
    ['Northline Wire — March 2024', 'Northline Wire', '2024-03'],
  ])('“%s” gives both', (line, outlet, value) => {
    expect(creditLineIn(line)).toEqual({ outlet, date: { value, kind: 'published', quote: line } })
  })

  it('leaves the outlet open where the name may be a person’s or a town’s', () => {
    const line = 'Mara Venn, 4 May 2023'
    expect(creditLineIn(line)).toEqual({
      outlet: null,
      date: { value: '2023-05-04', kind: 'page-stamp', quote: line },
    })
  })

  it.each([
    'The Ostrel Herald',
    '4 May 2023',
    'Tue, 12 March 2024',
    'The Ostrel Herald, which closed on 4 May 2023 after ninety years, is missed.',
    'The bridge, 4 metres wide',
  ])('“%s” is none', (line) => {
    expect(creditLineIn(line)).toBeNull()
  })
})
