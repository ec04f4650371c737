import { expect, test } from 'vitest'
import {
  actsInFields,
  allCommands,
  choose,
  isSingleKey,
  type Command,
} from '../../../renderer/state/commands.ts'

const command = (id: string, rest: Partial<Command> = {}): Command => ({
  id,
  title: id,
  group: 'Everywhere',
  run: () => {},
  ...rest,
})

test('the newest command that can run gets the key', () => {
  const old = command('old')
  const busy = command('busy', { when: () => 'not now' })
  const newest = command('newest')
  expect(choose([old, newest, busy])).toBe(newest)
})

test('where none can run, the newest says why', () => {
  const first = command('first', { when: () => 'first reason' })
  const second = command('second', { when: () => 'second reason' })
  expect(choose([first, second])).toEqual({ reason: 'second reason' })
  expect(choose([])).toBeNull()
})

test('of two commands with one id the newer counts', () => {
  const before = command('find', { title: 'in pane 1' })
  const after = command('find', { title: 'in pane 2' })
  expect(allCommands([[before, command('other')], [after]]).map(({ title }) => title)).toEqual([
    'in pane 2',
    'other',
  ])
})

test.each(['c', '?', '[Shift]+?', 'g r', '[', '=', '1'])('%s is a single key', (keys) => {
  expect(isSingleKey(keys)).toBe(true)
})

test.each(['$mod+K', 'Alt+d', 'F6', 'Escape', 'Delete', '$mod+,', ''])('%s is not a single key', (keys) => {
  expect(isSingleKey(keys)).toBe(false)
})

test('in a field only keys with Ctrl and function keys act, unless a command says otherwise', () => {
  const acts = (keys: string, inFields?: boolean) =>
    actsInFields(command('x', inFields === undefined ? { keys } : { keys, inFields }))
  expect(['$mod+K', 'F2', 'c', 'Alt+d', 'g r', 'Delete'].map((keys) => acts(keys))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
  expect(acts('$mod+Z', false)).toBe(false)
  expect(acts('Alt+1', true)).toBe(true)
})
