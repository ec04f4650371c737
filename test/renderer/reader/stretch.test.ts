import { expect, test } from 'vitest'
import { asPressed, stretch } from '../../../renderer/reader/stretch.ts'

const TEXT = 'No gate had been moved that day.'

test('either end of a span moves by a word, and the last word stays', () => {
  const span = { start: 3, end: 11 }
  const words = (end: 'start' | 'end', by: 1 | -1, from = span) => {
    const { start, end: last } = stretch(TEXT, from, end, by, 'en')
    return TEXT.slice(start, last)
  }
  expect(words('end', 1)).toBe('gate had been')
  expect(words('end', -1)).toBe('gate')
  expect(words('start', 1)).toBe('No gate had')
  expect(words('start', -1)).toBe('had')
  expect(words('start', -1, { start: 3, end: 7 })).toBe('gate')
  expect(words('end', -1, { start: 3, end: 7 })).toBe('gate')
})

test('an arrow means the screen where words run from right to left; the palette and other keys mean the text', () => {
  const arabic = 'قال مدير الخط KM-4'
  expect(asPressed(1, 'Alt+ArrowRight', arabic)).toBe(-1)
  expect(asPressed(-1, 'Alt+ArrowLeft', arabic)).toBe(1)
  expect(asPressed(1, 'Alt+ArrowRight', 'The line KM-4 أبدا')).toBe(1)
  expect(asPressed(1, undefined, arabic)).toBe(1)
  expect(asPressed(1, 'x', arabic)).toBe(1)
})
