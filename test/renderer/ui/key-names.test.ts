import { expect, test } from 'vitest'
import { spellKeys } from '../../../renderer/ui/key-names.ts'

test.each([
  ['$mod+Shift+Z', [['Ctrl', 'Shift', 'Z']]],
  ['g r', [['g'], ['r']]],
  ['[Shift]+?', [['?']]],
  ['$mod+[Shift]++', [['Ctrl', '+']]],
  ['Alt+ArrowRight', [['Alt', '→']]],
  ['Escape', [['Esc']]],
  ['Delete', [['Del']]],
  ['$mod+f', [['Ctrl', 'F']]],
  ['Alt+d', [['Alt', 'd']]],
  ['[', [['[']]],
  ['$mod+,', [['Ctrl', ',']]],
  ['F6', [['F6']]],
])('%s is spelled for people', (binding, caps) => {
  expect(spellKeys(binding, false)).toEqual(caps)
})

test('Ctrl is Cmd on a Mac', () => {
  expect(spellKeys('$mod+K', true)).toEqual([['Cmd', 'K']])
})
