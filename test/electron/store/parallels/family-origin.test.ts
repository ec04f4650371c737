import { describe, expect, test } from 'vitest'
import type { FamilyPlace } from '../../../../shared/contract/parallels.ts'
import { originOfFamily } from '../../../../electron/store/parallels/family-origin.ts'

const UNKNOWN = { document: null, reason: 'unknown' }

/** A place of a document that is called as its outlet. */
const place = (outlet: string, published: string | null, more: Partial<FamilyPlace> = {}): FamilyPlace => ({
  document: outlet,
  title: 'A report',
  outlet,
  published,
  start: 0,
  end: 10,
  text: 'The gate was shut.',
  reworded: false,
  ...more,
})

describe('where the words of a family come from', () => {
  test('the document that was published before all others', () => {
    const places = [place('Gazette', '2024-03-12'), place('Echo', '2024-03-13')]
    expect(originOfFamily(places)).toEqual({ document: 'Gazette', reason: 'earliest' })
  })

  test('the outlet that another names beside the words, whatever the dates say', () => {
    const places = [
      place('Echo', '2024-03-12', { text: 'The gate was shut, the Gazette reported.' }),
      place('Gazette', '2024-03-13'),
    ]
    expect(originOfFamily(places)).toEqual({ document: 'Gazette', reason: 'named' })
  })

  test.each([
    ['one has no date', [place('Gazette', '2024-03-12'), place('Echo', null)]],
    ['both are of one day', [place('Gazette', '2024-03-12'), place('Echo', '2024-03-12')]],
    [
      'a month is no earlier than one of its days',
      [place('Gazette', '2024-03'), place('Echo', '2024-03-13')],
    ],
    [
      'other words of it were published earlier',
      [
        place('Wire', '2024-03-11', { reworded: true }),
        place('Gazette', '2024-03-12'),
        place('Echo', '2024-03-13'),
      ],
    ],
    [
      'other words of it have no date',
      [place('Gazette', '2024-03-12'), place('Echo', '2024-03-13'), place('Wire', null, { reworded: true })],
    ],
  ])('nobody can tell where %s', (_why, places) => {
    expect(originOfFamily(places)).toEqual(UNKNOWN)
  })

  test('another passage of the same document does not stand against it', () => {
    const places = [
      place('Gazette', '2024-03-12', { reworded: true }),
      place('Gazette', '2024-03-12', { start: 40, end: 50 }),
      place('Echo', '2024-03-13'),
    ]
    expect(originOfFamily(places)).toEqual({ document: 'Gazette', reason: 'earliest' })
  })
})
