import { describe, expect, it, test } from 'vitest'
import { groupFamilies, type GroupedPlace } from '../../../../electron/store/parallels/group-families.ts'

/** A place in a document of its own. */
const place = (id: number, family = id): GroupedPlace => ({ id, document: id, family })
const copy = (left: number, right: number, telling = 2) => ({ left, right, isReworded: false, telling })
const reworded = (left: number, right: number) => ({ left, right, isReworded: true, telling: 1 })
/** Every two of some places. */
const all = (ids: readonly number[], telling: number) =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((other) => copy(one, other, telling)))

/** What is found: each family with its places, those that only say the same in other words marked. */
const found = (...given: Parameters<typeof groupFamilies>) =>
  groupFamilies(...given).map(({ family, places }) => [
    family,
    ...[...places].map(([id, isReworded]) => (isReworded ? `~${id}` : id)),
  ])

describe('the order of families', () => {
  it('begins with what more documents have, in words as telling', () => {
    const places = [place(1), place(2, 1), place(3), place(4, 3), place(5, 3)]
    expect(found(places, [copy(1, 2), ...all([3, 4, 5], 2)], [])).toEqual([
      [3, 3, 4, 5],
      [1, 1, 2],
    ])
  })

  it('ends with a turn of phrase that many documents have, each in common with few', () => {
    const many = Array.from({ length: 40 }, (_, at) => place(10 + at, 10))
    const chain = many.slice(1).map(({ id }) => copy(id - 1, id, 1))
    const groups = found([...many, place(1), place(2, 1)], [...chain, copy(1, 2, 5)], [])
    expect(groups.map(([family]) => family)).toEqual([1, 10])
  })

  it('puts what is only reworded behind', () => {
    const places = [place(1), place(2), place(3), place(4, 3)]
    expect(found(places, [reworded(1, 2), copy(3, 4, 0.1)], [])).toEqual([
      [3, 3, 4],
      [1, 1, '~2'],
    ])
  })
})

test('what is reworded hangs on a family of copies, and joins no two', () => {
  const places = [place(1), place(2, 1), place(3), place(4, 3)]
  expect(found(places, [copy(1, 2), copy(3, 4), reworded(2, 3)], [])).toEqual([
    [1, 1, 2, '~3'],
    [3, 3, 4, '~2'],
  ])
})

test('three texts that reword each other are one family', () => {
  const places = [place(1), place(2), place(3)]
  expect(found(places, [reworded(1, 2), reworded(1, 3), reworded(2, 3)], [])).toEqual([[1, 1, '~2', '~3']])
})

test('a copy inside what two documents reword is seen with that, which comes where the copy would', () => {
  const places = [
    place(1),
    place(2),
    { ...place(3), document: 1 },
    { ...place(4, 3), document: 2 },
    place(5),
    place(6, 5),
  ]
  const links = [reworded(1, 2), copy(3, 4, 3), copy(5, 6, 1)]
  expect(found(places, links, [{ family: 3, left: 1, right: 2 }])).toEqual([
    [1, 1, '~2'],
    [5, 5, 6],
  ])
  const third = [...places, place(7, 3)]
  expect(found(third, [...links, copy(3, 7, 3)], [{ family: 3, left: 1, right: 2 }])).toContainEqual([
    3, 3, 4, 7,
  ])
})

test('a passage that one document holds twice is no family', () => {
  expect(found([place(1), { ...place(2, 1), document: 1 }], [copy(1, 2)], [])).toEqual([])
})
