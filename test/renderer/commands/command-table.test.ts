import { expect, test } from 'vitest'
import { isBinding } from '../../../renderer/commands/binding.ts'
import { COMMAND_IDS, COMMANDS, isCommandId, wordsOf } from '../../../renderer/commands/command-table.ts'
import { clashesOf, ownKeys } from '../../../renderer/commands/keys.ts'

test('no two commands that a screen can offer at once have the same first key', () => {
  const clashes = COMMAND_IDS.flatMap((id) => {
    const keys = ownKeys(id, {})
    return keys === null ? [] : clashesOf(id, keys, {}).map((other) => `${id} and ${other}: ${keys}`)
  })
  expect(clashes).toEqual([])
})

test('every first key can be read, and a command that shares a key shares that of a command with one', () => {
  const unreadable = COMMAND_IDS.filter((id) => !isBinding(ownKeys(id, {}) ?? 'a'))
  const lost = COMMAND_IDS.filter((id) => {
    const { like, keys } = COMMANDS[id]
    return like !== undefined && (keys !== undefined || !isCommandId(like) || ownKeys(like, {}) === null)
  })
  expect({ unreadable, lost }).toEqual({ unreadable: [], lost: [] })
})

test('a command that shares a key is called as the other', () => {
  expect(wordsOf('table.claim')).toBe('claim')
  expect(wordsOf('speakers.open')).toBe('speakers…')
})
