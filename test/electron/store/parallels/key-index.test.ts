import { expect, test } from 'vitest'
import fc from 'fast-check'
import { atOnce } from '../../../../electron/store/parallels/computing.ts'
import { packFreshKeys } from '../../../../electron/store/parallels/fresh-keys.ts'
import { openKeyIndex, type KeyIndex } from '../../../../electron/store/parallels/key-index.ts'
import { mergeKeyLists, type KeyList } from '../../../../electron/store/parallels/key-list.ts'
import { createKeySieve } from '../../../../electron/store/parallels/key-sieve.ts'
import { packKeys, placesOfKey, unpackKeys } from '../../../../electron/store/parallels/packed-keys.ts'
import type { Writer } from '../../../../electron/store/open.ts'
import { newStore } from '../workspaces.ts'

const listOf = (lines: readonly (readonly [key: number, place: number])[]): KeyList => {
  const sorted = lines.toSorted(([a, x], [b, y]) => a - b || x - y)
  return {
    keys: Uint32Array.from(sorted, ([key]) => key),
    places: Float64Array.from(sorted, ([, place]) => place),
  }
}

const linesOf = ({ keys, places }: KeyList) => Array.from(keys, (key, at) => [key, places[at] ?? 0] as const)

/** Keys in all parts of the range, each in the documents 1 to `documents` whose number it divides. */
const KEYS = [1, 2, 3, 65_536, 65_537, 2 ** 31 + 5, 2 ** 32 - 1]
const holders = (key: number, documents: number) =>
  Array.from({ length: documents }, (_, index) => index + 1).filter(
    (document) => document % ((key % 5) + 1) === 0,
  )

function openedOn(db: Writer, isAlive: (document: number) => boolean = () => true): KeyIndex {
  db.pragma('synchronous = OFF') // hundreds of short transactions, none of which has to survive the test
  return openKeyIndex(db, { documentOf: (_, place) => place, isAlive, mostFresh: 24 })
}

function add(db: Writer, index: KeyIndex, document: number): void {
  const held = KEYS.filter((key) => holders(key, document).includes(document))
  const keys = listOf(held.map((key) => [key, document]))
  atOnce(db, () => index.add(document, packFreshKeys({ copies: keys, rewords: keys })))
}

/** Some four documents make a segment, and four segments become one with the main one. */
function filled(db: Writer, documents: number, isAlive?: (document: number) => boolean): KeyIndex {
  const index = openedOn(db, isAlive)
  for (let document = 1; document <= documents; document++) {
    add(db, index, document)
    while (index.gather() || atOnce(db, () => index.tidy()));
  }
  return index
}

function placesIn(index: KeyIndex): Map<number, readonly number[]> {
  const found = new Map<number, readonly number[]>()
  index.copies(
    Uint32Array.from(KEYS),
    (key, places) =>
      void found.set(
        key,
        places.toSorted((a, b) => a - b),
      ),
  )
  return found
}

test('keys are found in memory, in segments and in merged segments alike, and after opening again', () => {
  const { db } = newStore()
  const wanted = new Map(KEYS.map((key) => [key, holders(key, 36)]))
  expect(placesIn(filled(db, 36))).toEqual(wanted)
  const merged = db.prepare('SELECT count(*) FROM key_segment WHERE main = 1').pluck().get()
  expect(merged).toBeGreaterThan(0)
  const again = openedOn(db)
  expect(placesIn(again)).toEqual(wanted)
  let learned = 0
  while (again.learn()) learned++
  expect(learned).toBeGreaterThan(0)
  expect(placesIn(again)).toEqual(wanted)
})

test('a sieve holds every key that it was given, and few others', () => {
  const sieve = createKeySieve()
  const given = Uint32Array.from({ length: 2000 }, (_, at) => Math.imul(at, 2_654_435_761) >>> 0)
  sieve.add(given)
  expect(given.every((key) => sieve.mayHold(key))).toBe(true)
  const others = Uint32Array.from(given, (key) => (key ^ 0x5555_0000) >>> 0)
  expect(others.filter((key) => sieve.mayHold(key)).length).toBeLessThan(20)
})

test('keys are whole after every slice of a segment and of a merge, also for who opens them then', () => {
  const { db } = newStore()
  const index = filled(db, 15)
  for (let document = 16; document <= 26; document++) add(db, index, document)
  const wanted = new Map(KEYS.map((key) => [key, holders(key, 26)]))
  let slices = 0
  while (atOnce(db, () => index.tidy()))
    if (slices++ % 8 === 0) expect([placesIn(index), placesIn(openedOn(db))]).toEqual([wanted, wanted])
  expect(slices).toBeGreaterThan(100)
  expect(placesIn(index)).toEqual(wanted)
})

test('documents that are gone are passed over, and dropped when segments are merged', () => {
  const { db } = newStore()
  const isOdd = (document: number) => document % 2 === 1
  const found = placesIn(filled(db, 36, isOdd))
  const wanted = KEYS.map((key) => [key, holders(key, 36).filter(isOdd)] as const)
  expect(found).toEqual(new Map(wanted.filter(([, places]) => places.length > 0)))
})

test('a key in too many places gives one more than its kind allows', () => {
  const { db } = newStore()
  const index = openedOn(db)
  const many = listOf(Array.from({ length: 300 }, (_, document) => [9, document + 1] as const))
  atOnce(db, () => index.add(300, packFreshKeys({ copies: many, rewords: many })))
  const counts: number[] = []
  index.copies(Uint32Array.of(9), (_, places) => void counts.push(places.length))
  index.rewords(Uint32Array.of(9), (_, places) => void counts.push(places.length))
  expect(counts).toEqual([65, 49])
})

test('all keys can be forgotten', () => {
  const { db } = newStore()
  const index = filled(db, 36)
  while (atOnce(db, () => index.wipe()));
  expect(placesIn(index)).toEqual(new Map())
})

const line = fc.tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 2 ** 50 }))
const list = fc
  .uniqueArray(line, { maxLength: 60, selector: ([key, place]) => `${key} ${place}` })
  .map(listOf)

test('packed keys come back as they were', () => {
  fc.assert(
    fc.property(list, (keys) => {
      const bytes = packKeys(keys, { from: 0, to: keys.keys.length }, 0, Infinity)
      expect(linesOf(unpackKeys(bytes, 0))).toEqual(linesOf(keys))
      const found = [...new Set(keys.keys)].flatMap((key) =>
        placesOfKey(bytes, 0, key).map((place) => [key, place]),
      )
      expect(found).toEqual(linesOf(keys))
    }),
  )
})

test('packed keys that were cut short are read to no more than their bits', () => {
  const keys = listOf(Array.from({ length: 40 }, (_, at) => [at * 1_000_003, at] as const))
  const bytes = packKeys(keys, { from: 0, to: 40 }, 0, Infinity)
  for (let length = 0; length < bytes.length; length++)
    expect(unpackKeys(bytes.subarray(0, length), 0).keys.length).toBeLessThanOrEqual(8 * bytes.length)
})

test('two sorted lists make one sorted list of all their lines', () => {
  fc.assert(
    fc.property(list, list, (one, other) => {
      expect(linesOf(mergeKeyLists(one, other))).toEqual(
        linesOf(listOf([...linesOf(one), ...linesOf(other)])),
      )
    }),
  )
})
