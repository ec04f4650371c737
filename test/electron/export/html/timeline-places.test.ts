import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placesOf } from '../../../../electron/export/html/timeline-places.ts'
import { notesOf } from '../../../../electron/export/notes.ts'
import { everything } from '../written-as.ts'

/** Notes of one speaker that were said on these dates. */
function saidOn(...dates: (string | null)[]) {
  const [note] = notesOf(everything())
  if (note === undefined) throw new Error('the notebook has notes')
  return dates.map((said, i) => ({ ...note, statement: { ...note.statement, number: i + 1, said } }))
}

const ticksOf = (...dates: string[]) => placesOf(saidOn(...dates))?.ticks.map(({ label }) => label)

describe('the places of a timeline', () => {
  test.each([
    [
      ['2024-03-11', '2024-03-14'],
      ['2024-03-11', '2024-03-12', '2024-03-13', '2024-03-14'],
    ],
    [
      ['2024-03-01', '2024-03-31'],
      ['2024-03-01', '2024-03-08', '2024-03-15', '2024-03-22', '2024-03-29'],
    ],
    [
      ['2023-11-15', '2024-03-02'],
      ['2023-12', '2024-01', '2024-02', '2024-03'],
    ],
    [
      ['2019', '2022-05'],
      ['2019', '2020', '2021', '2022'],
    ],
  ])('%j have lines at %j', (dates, labels) => {
    expect(ticksOf(...dates)).toEqual(labels)
  })

  test('a date known to the month is as long as the month, and two of one day stand in two lines', () => {
    const [lane] = placesOf(saidOn('2024-03', '2024-03-16', '2024-03-16'))?.lanes ?? []
    expect(lane?.places.map(({ from, to, line }) => [from, Math.round(to * 31), line])).toEqual([
      [0, 31, 0],
      [15 / 31, 16, 1],
      [15 / 31, 16, 2],
    ])
  })

  test('a vague date ends with the day on which it was printed, for nobody prints what has not been said yet', () => {
    const notes = saidOn('2022', '2022-01-05').map((note) => ({
      ...note,
      document: { ...note.document, published: '2022-01-10' },
    }))
    const [lane] = placesOf(notes)?.lanes ?? []
    expect(lane?.places.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [4 / 10, 5 / 10],
    ])
  })

  test('nothing dated, nothing drawn', () => {
    expect(placesOf(saidOn(null))).toBeNull()
  })

  test('any dates lie on the axis, with few lines', () => {
    const date = fc
      .date({ min: new Date('1500-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((each) => each.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 12 }), (dates) => {
        const { lanes, ticks } = placesOf(saidOn(...dates)) ?? { lanes: [], ticks: [] }
        const places = lanes.flatMap((lane) => lane.places)
        expect(places.every(({ from, to }) => from >= 0 && from < to && to <= 1)).toBe(true)
        expect(ticks.length).toBeLessThanOrEqual(9)
        expect(ticks.every(({ at }) => at >= 0 && at < 1)).toBe(true)
      }),
    )
  })
})
