import { expect, test } from 'vitest'
import { caretStep, goesForward, pageStep } from '../../../renderer/reader/caret-steps.ts'

const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

test('arrows move by character and line, with Shift they take whole words', () => {
  expect(caretStep({ ...none, key: 'ArrowRight' })).toEqual({
    direction: 'right',
    by: 'character',
    extend: false,
  })
  expect(caretStep({ ...none, key: 'ArrowRight', shiftKey: true })).toEqual({
    direction: 'right',
    by: 'word',
    extend: true,
  })
  expect(caretStep({ ...none, key: 'ArrowUp', shiftKey: true })).toEqual({
    direction: 'backward',
    by: 'line',
    extend: true,
  })
  expect(caretStep({ ...none, key: 'End', ctrlKey: true })).toEqual({
    direction: 'forward',
    by: 'documentboundary',
    extend: false,
  })
})

test('leaves other keys, and Alt with an arrow, to others', () => {
  expect(['a', 'Enter', ' ', 'PageDown'].map((key) => caretStep({ ...none, key }))).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(caretStep({ ...none, key: 'ArrowRight', altKey: true })).toBeNull()
})

test('left goes forward in a text that runs from right to left', () => {
  const steps = (rightToLeft: boolean) =>
    (['left', 'right', 'forward', 'backward'] as const).filter((direction) =>
      goesForward({ direction }, rightToLeft),
    )
  expect(steps(true)).toEqual(['left', 'forward'])
  expect(steps(false)).toEqual(['right', 'forward'])
})

test('Page Down and Page Up turn the page, alone and with no other key', () => {
  const page = (key: string, keys = {}) => pageStep({ ...none, key, ...keys })
  expect([page('PageDown'), page('PageUp'), page('End'), page('PageDown', { ctrlKey: true })]).toEqual([
    1,
    -1,
    null,
    null,
  ])
})
