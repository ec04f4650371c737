import { expect, test } from 'vitest'
import { axisOf, columnsOf } from '../../../../renderer/views/timeline/axis.ts'

const labels = (dates: string[], room = 1000) => axisOf(dates, room).columns.map(({ label }) => label)

test('days of a week are its columns, and a month among them does not stretch it', () => {
  const axis = axisOf(['2024-03-12', '2024-03', '2024-03-17T13:08', '2024'], 1200)
  expect(axis).toMatchObject({ unit: 'day', columnWidth: 200 })
  expect(axis.columns.map(({ label, detail, weekend }) => [label, detail, weekend])).toEqual([
    ['12 Mar', 'Tue 2024', false],
    ['13 Mar', 'Wed', false],
    ['14 Mar', 'Thu', false],
    ['15 Mar', 'Fri', false],
    ['16 Mar', 'Sat', true],
    ['17 Mar', 'Sun', true],
  ])
  expect(columnsOf(axis, '2024-03-13T09:00')).toEqual({ from: 1, to: 2 })
  expect(columnsOf(axis, '2024-03')).toEqual({ from: 0, to: 6 })
  expect(columnsOf(axis, '2024-02')).toBeNull()
})

test('a month that lies wholly before the days widens the axis', () => {
  expect(labels(['2024-03-01', '2024-02'])).toHaveLength(30)
  expect(labels(['2024-03-01', '2024-02'])[0]).toBe('1 Feb')
})

test('a long time is told in months, and a very long one in years', () => {
  const months = axisOf(['2023-11-30', '2024-03-02'], 0)
  expect(months.unit).toBe('month')
  expect(months.columns.map(({ label, detail }) => [label, detail])).toEqual([
    ['Nov', '2023'],
    ['Dec', ''],
    ['Jan', '2024'],
    ['Feb', ''],
    ['Mar', ''],
  ])
  expect(columnsOf(months, '2024')).toEqual({ from: 2, to: 5 })
  expect(axisOf(['1500', '2026-11-22'], 0)).toMatchObject({ unit: 'year' })
  expect(labels(['1500', '2026-11-22'])).toHaveLength(527)
})

test('what is known to the month alone is drawn by months of days, and nothing by nothing', () => {
  expect(labels(['2024-02'])).toHaveLength(29)
  expect(labels([])).toEqual([])
})

test('of dates that were asked for the axis shows all and no more, whatever spans go on outside', () => {
  const days = axisOf(['2024', '2024-03-13'], 0, { from: '2024-03-12', to: '2024-03-14' })
  expect(days.columns.map(({ label }) => label)).toEqual(['12 Mar', '13 Mar', '14 Mar'])
  expect(columnsOf(days, '2024')).toEqual({ from: 0, to: 3 })
  const months = axisOf(['2024'], 0, { from: '2023-12', to: '2024' })
  expect([months.unit, months.columns.length]).toEqual(['month', 13])
  const open = axisOf(['2024-03-10', '2024-03-13'], 0, { from: '2024-03-12', to: null })
  expect(open.columns.map(({ label }) => label)).toEqual(['12 Mar', '13 Mar'])
})
