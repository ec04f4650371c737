import { expect, test } from 'vitest'
import { placePopover } from '../../../../renderer/views/quick-tag/place-popover.ts'

const viewport = { width: 1000, height: 700 }
const size = { width: 440, height: 260 }
const line = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 20 })

test('stands below the last line of the words', () => {
  expect(placePopover([line(300, 100), line(50, 128)], size, viewport)).toEqual({ left: 50, top: 156 })
})

test('stands above the first line where there is no room below', () => {
  expect(placePopover([line(300, 500), line(50, 528)], size, viewport)).toEqual({ left: 50, top: 232 })
})

test('never leaves the window, also where the words are not on screen', () => {
  expect(placePopover([line(900, 100)], size, viewport)).toEqual({ left: 552, top: 128 })
  expect(placePopover([], size, viewport)).toEqual({ left: 8, top: 16 })
  expect(placePopover([line(10, -400), line(10, 690)], size, viewport).top).toBe(432)
})
