import { expect, test } from 'vitest'
import { COMMAND_IDS, COMMANDS } from '../../../renderer/commands/command-table.ts'
import { clashesOf, keysOf, ownKeys, readChosenKeys } from '../../../renderer/commands/keys.ts'

test('a command has its first key until it is given another, and none where it was switched off', () => {
  const chosen = { 'mark.claim': 'k', 'mark.denial': null }
  expect(ownKeys('mark.claim', {})).toBe('c')
  expect(ownKeys('mark.claim', chosen)).toBe('k')
  expect(ownKeys('mark.denial', chosen)).toBeNull()
})

test('a changed key holds in every view that has the command', () => {
  expect(ownKeys('table.claim', { 'mark.claim': 'k' })).toBe('k')
})

test('single keys are switched off as a whole; keys with Ctrl, and those of a view itself, stay', () => {
  const off = { chosen: {}, singleKeys: false }
  expect(keysOf('mark.claim', off)).toBeNull()
  expect(keysOf('view.read', off)).toBeNull()
  expect(keysOf('app.palette', off)).toBe('$mod+K')
  expect(keysOf('text.page', off)).toBe('Space')
})

test('a key clashes with those of the same screen and of every screen, not with those of another', () => {
  expect(clashesOf('mark.claim', 'd', {})).toEqual(['mark.denial'])
  expect(clashesOf('mark.claim', 'g', {})).toEqual(
    COMMAND_IDS.filter((id) => COMMANDS[id].keys?.startsWith('g ')),
  )
  expect(clashesOf('ledger.add', 'c', {})).toEqual([])
  expect(clashesOf('table.toggle', 'c', {})).toEqual(['mark.claim'])
  expect(clashesOf('theme.toggle', 'p', {})).toEqual(['mark.proposition', 'ledger.add', 'import.pause'])
})

test('a key that was given away is free', () => {
  expect(clashesOf('mark.claim', 'd', { 'mark.denial': 'k' })).toEqual([])
})

test('kept keys that cannot be read are left out and named; the others hold', () => {
  const kept = {
    'mark.claim': 'k',
    'mark.denial': null,
    'mark.gone': 'z',
    'mark.hedge': '',
    'mark.note': 'Ctrl+Alt',
    'table.claim': 'y',
    'text.page': 'y',
  }
  expect(readChosenKeys(kept)).toEqual({
    chosen: { 'mark.claim': 'k', 'mark.denial': null },
    bad: ['mark.gone', 'mark.hedge', 'mark.note', 'table.claim', 'text.page'],
  })
})
