import { expect, test } from 'vitest'
import {
  bindingOf,
  isBinding,
  isSingleKey,
  isTaken,
  meets,
  type Pressed,
} from '../../../renderer/commands/binding.ts'

const pressed = (key: string, rest: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...rest,
})

test.each(['c', '?', '[Shift]+?', 'g r', '[', '=', '1'])('%s is a single key', (keys) => {
  expect(isSingleKey(keys)).toBe(true)
})

test.each(['$mod+K', 'Alt+KeyD', 'F6', 'Escape', 'Delete', '$mod+,', ''])(
  '%s is not a single key',
  (keys) => {
    expect(isSingleKey(keys)).toBe(false)
  },
)

test.each([
  [pressed('k'), 'k'],
  [pressed('K', { ctrlKey: true }), '$mod+K'],
  [pressed('Z', { ctrlKey: true, shiftKey: true }), '$mod+Shift+Z'],
  [pressed('?', { shiftKey: true }), '[Shift]+?'],
  [pressed('É', { shiftKey: true }), 'Shift+é'],
  [pressed('F7', { shiftKey: true }), 'Shift+F7'],
  [pressed('d', { altKey: true, code: 'KeyD' }), 'Alt+KeyD'],
  [pressed('+', { ctrlKey: true, shiftKey: true }), '$mod+[Shift]++'],
  [pressed(' '), 'Space'],
])('%o is read as %s', (event, binding) => {
  expect(bindingOf(event, false)).toBe(binding)
  expect(isBinding(binding)).toBe(true)
})

test('on a Mac Cmd is the key for commands, and Ctrl one of its own', () => {
  expect(bindingOf(pressed('k', { metaKey: true }), true)).toBe('$mod+K')
  expect(bindingOf(pressed('k', { ctrlKey: true }), true)).toBe('Control+k')
})

test('a modifier alone and a key without a name are none', () => {
  expect(['Shift', 'AltGraph', 'Dead', 'Unidentified'].map((key) => bindingOf(pressed(key), false))).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test.each(['', 'ab', 'Ctrl+', 'a b c', '$mod+', ' a', '<script>'])('“%s” is no binding', (text) => {
  expect(isBinding(text)).toBe(false)
})

test('keys that fields and lists need cannot be given away, unless Ctrl or Alt is held', () => {
  const keys = [
    'Escape',
    'Enter',
    'Shift+Tab',
    'ArrowDown',
    'g Enter',
    '$mod+Enter',
    'Alt+ArrowUp',
    'F2',
    'x',
  ]
  expect(keys.filter(isTaken)).toEqual(['Escape', 'Enter', 'Shift+Tab', 'ArrowDown', 'g Enter'])
})

test('two bindings meet where they are the same presses, or one begins with the other', () => {
  expect(meets('$mod+k', '$mod+K')).toBe(true)
  expect(meets('[Shift]+@', '@')).toBe(true)
  expect(meets('Alt+d', 'Alt+KeyD')).toBe(true)
  expect(meets('g', 'g r')).toBe(true)
  expect(meets('g r', 'g l')).toBe(false)
  expect(meets('r', 'g r')).toBe(false)
  expect(meets('Shift+x', 'x')).toBe(false)
  expect(meets('$mod+[Shift]++', '$mod++')).toBe(true)
})
